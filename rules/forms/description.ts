/** What one field of an input is read as. */
export type FieldShape =
  | { readonly as: ScalarName }
  | { readonly as: 'choice'; readonly choices: readonly string[] }
  | { readonly as: 'list' | 'table'; readonly of: FieldShape }
  | { readonly as: 'object'; readonly path: string };

export type ScalarName =
  | 'count'
  | 'whole'
  | 'integer'
  | 'year'
  | 'text'
  | 'yes-no'
  | 'date'
  | 'fraction'
  | 'share'
  | 'rate'
  | 'anything';

/** One reading of a rule's input: which optional fields are taken as given, and what each choice is. */
export type Plan = {
  readonly given: ReadonlySet<string>;
  readonly chosen: ReadonlyMap<string, string>;
};

/** The fields of an object with the shapes each is read in, by how they are written: mostly one. */
export type Fields = Map<string, Map<string, FieldShape>>;

export function addShape(fields: Fields, field: string, shape: FieldShape): void {
  const shapes = fields.get(field) ?? new Map<string, FieldShape>();
  fields.set(field, shapes.set(JSON.stringify(shape), shape));
}

/** What one reading asked for: the fields of every object it opened, by the object's path, and where it could have gone. */
export type Reading = {
  readonly objects: Map<string, Fields>;
  readonly asked: Set<string>;
  readonly choices: Map<string, readonly string[]>;
};

const brand: unique symbol = Symbol('an input that describes itself');

/** Stands in for an input: a reader of it notes what is asked for, so that one reading both checks, types and tells. */
export type Description = { readonly [brand]: true; readonly plan: Plan; readonly reading: Reading };

export const describe = (plan: Plan): Description => ({
  [brand]: true,
  plan,
  reading: { objects: new Map(), asked: new Set(), choices: new Map() },
});

export const isDescription = (input: unknown): input is Description =>
  typeof input === 'object' && input !== null && brand in input;

/** Ends a reading of a description where a rule would begin to calculate. */
export class Described extends Error {}
