const opening = /^(?:det|der) indstilles,?\s*(?:til [^,:]+)?[,:]?\s*(?:at(?:\s+|$))?/i;

/**
 * A recommendation as a sentence of its own, without the words all of them begin with.
 * @example wholeRecommendation('Det indstilles, at KKR Midtjylland', 'drøfter planen') // 'KKR Midtjylland drøfter planen'
 */
export function wholeRecommendation(lead: string, words: string): string {
  const shared = lead.replace(opening, '').trim();
  const bare = words.replace(/^at\s+/i, '');
  const whole = shared === '' || /[.:]$/.test(shared) || /^\p{Lu}/u.test(bare) ? bare : `${shared} ${bare}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
