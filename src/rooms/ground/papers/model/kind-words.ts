/** How the name of a kind stands in sentences. */
export type KindWords = {
  /** "dagsorden"; as part of a file's name too, so without space. */
  readonly one: string;
  /** "dagsordenen". */
  readonly the: string;
};
