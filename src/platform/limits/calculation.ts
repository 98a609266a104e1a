/** What one question to a rule may ask and be answered. */
export const calculationLimits = {
  /** Of one number: more than all money there is, in øre. */
  digits: 40,
  /** Letters in one field; a pasted table is one. */
  letters: 100_000,
  /** Fields and cells filled in. */
  values: 20_000,
  /** Cells, steps and sentences of an answer: a page, a PDF or a workbook of more is none. */
  pieces: 20_000,
  /** Letters in all of them. */
  answerLetters: 2_000_000,
  /** What a packed link unpacks to, bytes: 500 rows of every table fit. */
  unpacked: 400_000,
} as const;
