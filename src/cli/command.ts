/** One choice a command has on the command line. */
export type Option = {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** What the value is called in the help: `FIL`, `ID`. */
  readonly value?: string;
  /** One Danish line for the help. */
  readonly text: string;
};

/** What was written after the command's name, already checked against its options. */
export type Arguments = {
  readonly positionals: readonly string[];
  text(option: string): string | undefined;
  texts(option: string): readonly string[];
  flag(option: string): boolean;
};

/** The outside world of a command; tests give their own. */
export type Io = {
  out(text: string): void;
  err(text: string): void;
  /** All of standard input. */
  readInput(): Promise<string>;
  /** Is stderr a terminal, so that progress may be shown? */
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
};

export type ExitCode = 0 | 1 | 2;

export type Command = {
  readonly name: string;
  /** One Danish line for `help`. */
  readonly summary: string;
  /** The ways to call it, without `bin/tvaers`: `rules NAVN [--input FIL]`. */
  readonly usage: readonly string[];
  /** Besides `--help`, which every command has. A command that prints data has `json: jsonOption`. */
  readonly options: Readonly<Record<string, Option>>;
  /** Lines at the end of the help. */
  readonly more?: string;
  /** And what there is to say of the word it is asked about. */
  moreOf?(word: string): Promise<string>;
  /** How many words may stand after the name; none if left out. */
  readonly positionals?: { readonly min: number; readonly max: number; readonly missing: string };
  /** 0 done · 1 refused, said by `refuseWith` · 2 wrong usage, said by `misuseWith`. */
  run(args: Arguments, io: Io): Promise<ExitCode>;
};

export const jsonOption: Option = { type: 'boolean', text: 'Skriv svaret som JSON.' };
