/**
 * A title to start from, out of a file's name: without ending, underscores, copy marks and the annex number it will
 * get anyway.
 * @example cleanTitle('Bilag 2 - Brev_til_ministeren (1).pdf') // 'Brev til ministeren'
 */
export function cleanTitle(fileName: string): string {
  const bare = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/%20|[_+]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const title = bare
    .replace(/^(?:(?:pkt|punkt)\.? ?)?\d+\.\d+\.? ?[-–:]? ?(?=\S)/i, '')
    .replace(/^bilag ?\d*[a-z]? ?[-–:.]? ?(?=\S)/i, '')
    .replace(/(?: ?\(\d+\)| - kopi| - copy)+$/i, '')
    .trim();
  // Without spaces the hyphens are what parts the words.
  const spaced = title.includes(' ') ? title : title.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  const chosen = spaced === '' ? bare || fileName : spaced;
  return chosen.charAt(0).toUpperCase() + chosen.slice(1);
}
