/** What a browser may show of a file that was read in, by its name: nothing else is shown as what it claims to be. */
export function mediaTypeOf(fileName: string): string {
  if (/\.pdf$/i.test(fileName)) return 'application/pdf';
  return /\.(?:txt|md)$/i.test(fileName) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
}
