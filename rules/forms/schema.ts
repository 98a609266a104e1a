import { type LimitedRule, limits, longestText, mostRows } from '../limits/index.ts';
import {
  addShape,
  Described,
  describe,
  type FieldShape,
  type Fields,
  type Plan,
  type Reading,
  type ScalarName,
} from './description.ts';
import { describeField } from './fields.da.ts';
import type { Json, JsonFields } from './print.ts';

/** What is known of one kind of question after all its readings. */
type Known = {
  readonly objects: Map<string, Fields>;
  /** The fields of each object that no reading went without. */
  readonly needed: Map<string, Set<string>>;
};

/**
 * The JSON Schema of what a rule reads, made by letting the rule read: its own reading is asked what it asks for, once
 * as it stands, once with each optional field given, and once for each choice. So it cannot say anything else than the
 * rule checks.
 */
export function schemaOf(rule: LimitedRule, run: (input: unknown) => unknown): JsonFields {
  const first = readOnce(run, { given: new Set(), chosen: new Map() });
  const kinds = first.choices.get('kind') ?? [];
  const asked = kinds.length === 0 ? [undefined] : kinds;
  const schemas = asked.map((kind) => objectSchema(explore(run, kind), '', kind, rule));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: rule,
    ...(schemas.length === 1 ? schemas[0] : { anyOf: schemas }),
  };
}

function readOnce(run: (input: unknown) => unknown, plan: Plan): Reading {
  const description = describe(plan);
  try {
    run(description);
  } catch (end) {
    if (!(end instanceof Described)) throw end;
  }
  return description.reading;
}

/** Reads again for every optional field and every choice that a reading met, each once. */
function explore(run: (input: unknown) => unknown, kind: string | undefined): Known {
  const known: Known = { objects: new Map(), needed: new Map() };
  const met = new Set<string>();
  const plans: Plan[] = [{ given: new Set(), chosen: new Map(kind === undefined ? [] : [['kind', kind]]) }];
  for (let plan = plans.pop(); plan !== undefined; plan = plans.pop()) {
    const reading = readOnce(run, plan);
    learn(known, reading);
    plans.push(...plansAfter(reading, plan, met));
  }
  return known;
}

/** What a reading gives reason to read again with: an optional field given, a choice made; each once. */
function plansAfter(reading: Reading, plan: Plan, met: Set<string>): Plan[] {
  const choices = [...reading.choices]
    .filter(([path]) => path !== 'kind')
    .flatMap(([path, all]) => all.map((choice) => ({ path, choice })));
  return [
    ...[...reading.asked]
      .filter((path) => isNew(met, path))
      .map((path) => ({ ...plan, given: new Set([...plan.given, path]) })),
    ...choices
      .filter(({ path, choice }) => isNew(met, `${path}=${choice}`))
      .map(({ path, choice }) => ({ ...plan, chosen: new Map([...plan.chosen, [path, choice]]) })),
  ];
}

function isNew(met: Set<string>, one: string): boolean {
  if (met.has(one)) return false;
  met.add(one);
  return true;
}

function learn({ objects, needed }: Known, reading: Reading): void {
  for (const [path, fields] of reading.objects) {
    const all: Fields = objects.get(path) ?? new Map();
    for (const [field, shapes] of fields) for (const shape of shapes.values()) addShape(all, field, shape);
    objects.set(path, all);
    const before = needed.get(path);
    needed.set(
      path,
      new Set([...fields.keys()].filter((field) => before === undefined || before.has(field))),
    );
  }
}

function objectSchema(known: Known, path: string, kind: string | undefined, rule: LimitedRule): JsonFields {
  const fields = [...(known.objects.get(path) ?? [])].filter(
    ([field]) => kind === undefined || field !== 'kind',
  );
  const ofKind: [string, Json][] =
    kind === undefined ? [] : [['kind', { ...said(rule, 'kind'), const: kind }]];
  const needed = [...(known.needed.get(path) ?? [])].filter(
    (field) => kind === undefined || field !== 'kind',
  );
  return {
    type: 'object',
    properties: Object.fromEntries([
      ...ofKind,
      ...fields.map(([field, shapes]) => {
        const each = [...shapes.values()].map((shape) => fieldSchema(known, shape, field, rule));
        const schema = each.length === 1 ? (each[0] ?? {}) : { anyOf: each };
        const read = needed.includes(field) ? schema : { anyOf: [schema, { type: 'null' }] };
        return [field, { ...said(rule, field), ...read }] as const;
      }),
    ]),
    required: needed.sort(),
    additionalProperties: false,
  };
}

const said = (rule: string, field: string): JsonFields => ({ description: describeField(rule, field) });

function fieldSchema(known: Known, shape: FieldShape, field: string, rule: LimitedRule): JsonFields {
  const {
    rows,
    numbers,
  }: { rows: Readonly<Record<string, number>>; numbers: Readonly<Record<string, number>> } = limits[rule];
  switch (shape.as) {
    case 'choice':
      return { enum: shape.choices };
    case 'object':
      return objectSchema(known, shape.path, undefined, rule);
    case 'list':
      return {
        type: 'array',
        maxItems: rows[field] ?? mostRows,
        items: fieldSchema(known, shape.of, `${field}[]`, rule),
      };
    case 'table':
      return {
        type: 'object',
        maxProperties: rows[field] ?? mostRows,
        additionalProperties: fieldSchema(known, shape.of, '', rule),
      };
    default:
      return { ...scalarSchemas[shape.as], ...(numbers[field] !== undefined && { maximum: numbers[field] }) };
  }
}

const written = (pattern: string, minimum?: number): JsonFields => ({
  anyOf: [
    { type: 'integer', ...(minimum !== undefined && { minimum }) },
    { type: 'string', pattern },
  ],
});

const scalarSchemas: Readonly<Record<ScalarName, JsonFields>> = {
  count: written('^\\d+$', 0),
  whole: written('^\\d+$', 0),
  integer: written('^-?\\d+$'),
  year: { type: 'integer', minimum: 1900, maximum: 2999 },
  text: { type: 'string', minLength: 1, maxLength: longestText },
  'yes-no': { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  fraction: written('^-?\\d+(/\\d+|\\.\\d+)?$'),
  share: written('^[-−]?\\d+(/\\d+|[.,]\\d+)?\\s*%?$'),
  rate: written('^[-−]?\\d+(/\\d+|[.,]\\d+)?\\s*%?$'),
  anything: {},
};
