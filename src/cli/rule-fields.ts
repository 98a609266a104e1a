import { describeRule } from 'tvaers-rules/json';
import { z } from 'zod';

const described = z.looseObject({ description: z.string() });
const withFields = z.looseObject({ properties: z.record(z.string(), described) });

/** What a rule reads, one line a field, inner ones set in; a field of several questions stands once. */
export async function listRuleFields(rule: string): Promise<string> {
  const lines = new Set(linesOf((await describeRule(rule))?.input, ''));
  return `\nFelter i ${rule} (--schema har dem med former og grænser):\n${[...lines].map((line) => `${line}\n`).join('')}`;
}

function linesOf(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { data } = withFields.safeParse(schema);
  if (!data) return Object.values(schema).flatMap((inner) => linesOf(inner, path));
  return Object.entries(data.properties).flatMap(([field, of]) => {
    const at = path === '' ? field : `${path}.${field}`;
    return [`  ${at.padEnd(32)}  ${of.description}`, ...linesOf(of, at)];
  });
}
