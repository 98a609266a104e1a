/** Words as a string of a PDF in UTF-16 (ISO 32000 § 7.9.2.2). */
export function textString(text: string): string {
  const bytes = Buffer.from(text.toWellFormed(), 'utf16le').swap16();
  return `<feff${bytes.toString('hex')}>`;
}
