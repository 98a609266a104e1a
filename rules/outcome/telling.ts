import type { Step } from './answer.ts';
import type { FigureValue } from './figure.ts';

/** What each kind of step tells, by name: the kinds are codes that stay, the figures are what a page may lay out itself. */
type FiguresByKind = Readonly<Record<string, Readonly<Record<string, FigureValue>>>>;

/** One language: a sentence of every kind, made of its figures. */
export type Sentences<Kinds extends FiguresByKind> = {
  readonly [Kind in keyof Kinds]: (figures: Kinds[Kind]) => string;
};

/**
 * Makes a rule's steps from its catalogues: `tell(kind, law, figures)` says the sentence in Danish and in English and
 * keeps the figures beside it.
 */
export function tellings<Kinds extends FiguresByKind>(danish: Sentences<Kinds>, english: Sentences<Kinds>) {
  return <Kind extends keyof Kinds & string>(kind: Kind, law: string, figures: Kinds[Kind]): Step => ({
    kind,
    text: danish[kind](figures),
    english: english[kind](figures),
    law,
    figures,
  });
}
