import type { Impossible, NeedsDecision, NeedsLot, Step } from '../outcome/index.ts';
import { type JsonFields, printAnswer } from './print.ts';
import * as print from './printers.ts';

type ByStatus = {
  readonly decided: { readonly status: 'decided'; readonly steps: readonly Step[] };
  readonly 'needs-lot': NeedsLot;
  readonly 'needs-decision': NeedsDecision;
  readonly impossible: Impossible;
};

/** One way a rule answers: how it is written, and the JSON Schema of it. */
export type AnswerForm<A> = {
  readonly print: (answer: A) => JsonFields;
  readonly schemas: readonly JsonFields[];
};

/** What stands in an answer of each status before the rule's own fields. */
const asked = {
  decided: {},
  'needs-lot': { between: print.texts, seats: print.number },
  'needs-decision': { question: print.text, options: print.texts },
  impossible: { reasons: print.texts },
};

/**
 * An answer of one status with the fields of the rule. What it prints, what it takes and its schema are all of `shape`.
 */
export function answerOf<S extends keyof ByStatus, const F extends print.Printers>(
  status: S,
  shape: F,
): AnswerForm<ByStatus[S] & print.ValuesOf<F>> {
  const own = print.fields(shape);
  const { schema } = print.fields({
    status: print.constant<string>(status),
    ...asked[status],
    ...shape,
    steps,
  });
  return { print: (answer) => printAnswer(answer, own.print(answer)), schemas: [schema] };
}

const steps: print.Printer<unknown> = {
  print: () => undefined,
  schema: { type: 'array', minItems: 1, items: { $ref: '#/$defs/step' } },
};

const anything: print.Printer<unknown> = { print: () => undefined, schema: { type: 'object' } };
const source = print.fields({ title: print.text, datedOn: print.date, url: print.orNull(print.text) });
const step = print.fields({
  ...{ text: print.text, law: print.text, kind: print.text, english: print.text },
  source: print.optional(source),
  figures: anything,
});
const refused = print.fields({
  error: print.fields({ code: print.text, message: print.text, details: anything }),
});

/** The JSON Schema of what a rule answers: one of its own forms, or a refusal. */
export const schemaOfAnswer = (
  rule: string,
  forms: readonly Pick<AnswerForm<unknown>, 'schemas'>[],
): JsonFields => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: rule,
  anyOf: [...forms.flatMap(({ schemas }) => schemas), refused.schema],
  $defs: { step: step.schema },
});
