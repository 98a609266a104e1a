const allowed = /^(?:https?:\/\/|mailto:)/i;

/** Characters that would end an address early in marks, HTML, Typst or XML. */
const unsafe = /[\s()<>[\]|\\^`{}"*]|\p{Cc}/gu;

/**
 * The address in the form every renderer may print, or null when it is not an absolute http, https or mailto
 * address. Parentheses, spaces and the like are percent-encoded; Danish letters stay readable.
 */
export function safeLink(address: string): string | null {
  const encoded = address
    .toWellFormed()
    .trim()
    .replace(unsafe, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`);
  return allowed.test(encoded) && URL.canParse(encoded) ? encoded : null;
}
