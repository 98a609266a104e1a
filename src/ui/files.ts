const units = ['kB', 'MB', 'GB'] as const;

/** @example fileSize(1234567) // '1,2 MB' */
export function fileSize(bytes: number | bigint): string {
  const count = Number(bytes);
  if (count < 1000) return `${count} byte`;
  const steps = units.map((unit, index) => `${inUnit(count / 1000 ** (index + 1), unit)} ${unit}`);
  // The first unit whose rounded figure is below a thousand: 999.999 byte are 1 MB, not 1000 kB.
  return steps.find((step) => Number.parseInt(step, 10) < 1000) ?? steps.at(-1) ?? '';
}

/** Kilobytes need no decimals: nobody waits for half of one. */
function inUnit(amount: number, unit: (typeof units)[number]): string {
  return amount.toFixed(unit === 'kB' || amount >= 100 ? 0 : 1).replace('.', ',');
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
