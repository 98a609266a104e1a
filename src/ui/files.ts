const units = ['kB', 'MB', 'GB'] as const;

/** @example fileSize(1234567) // '1,2 MB' */
export function fileSize(bytes: number | bigint): string {
  const count = Number(bytes);
  if (count < 1000) return `${count} byte`;
  const power = Math.min(units.length, Math.floor(Math.log10(count) / 3));
  const amount = count / 1000 ** power;
  // Kilobytes need no decimals: nobody waits for half of one.
  const digits = power === 1 || amount >= 100 ? 0 : 1;
  return `${amount.toFixed(digits).replace('.', ',')} ${units[power - 1]}`;
}

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/zip': 'ZIP',
  'application/json': 'JSON',
  'text/plain': 'tekst',
  'text/csv': 'CSV',
  'text/html': 'HTML',
  'text/calendar': 'kalender',
  'image/png': 'PNG-billede',
  'image/jpeg': 'JPEG-billede',
  'image/webp': 'WebP-billede',
  'image/gif': 'GIF-billede',
};

/** What people call a file of this type: `PDF`, `Word`, `JPEG-billede`. */
export function fileKind(mediaType: string): string {
  return kinds[mediaType.split(';')[0]?.trim().toLowerCase() ?? ''] ?? 'fil';
}
