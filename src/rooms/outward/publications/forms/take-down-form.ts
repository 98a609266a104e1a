/** Which versions were asked for; null where the form is not one of ours. */
export function readVersions(text: string): 'all' | number | null {
  if (text === 'all') return 'all';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
