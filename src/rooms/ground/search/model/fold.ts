/** As `fold_danish` in db/migrations: å and aa alike, ä and ö as æ and ø. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('å', 'aa').replaceAll('ä', 'æ').replaceAll('ö', 'ø');
}
