type Details = Readonly<Record<string, string | number>>;

/** Bad input as a value: a code from the rule's closed catalogue and one Danish sentence. */
export type RuleError = { readonly code: string; readonly message: string; readonly details: Details };

/** What a rule answers when its input is wrong. It has no status, because nothing was calculated. */
export type Refused = { readonly status?: never; readonly error: RuleError };

/**
 * Makes a rule's refusals from its catalogue: code → Danish sentence, `{name}` filled from the details.
 * A placeholder without a detail is a bug and throws.
 *
 * @example
 * const refuse = refusals({ 'too-few': 'Der er {count} grupper; der skal være mindst to.' });
 * refuse('too-few', { count: 1 }).error.message; // 'Der er 1 grupper; der skal være mindst to.'
 */
export function refusals<const T extends Readonly<Record<string, string>>>(sentences: T) {
  return (code: keyof T & string, details: Details = {}): Refused => ({
    error: { code, message: fill(sentences[code] ?? code, details), details },
  });
}

function fill(sentence: string, details: Details): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name];
    if (value === undefined) throw new Error(`detail "${name}" is missing for »${sentence}«`);
    return String(value);
  });
}

/** Whether an answer or a read value is a refusal. */
export function isRefused<T>(answer: T | Refused): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
