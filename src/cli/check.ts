import { ok } from '../kernel/result.ts';
import { type Arguments, type Command, type ExitCode, type Io, jsonOption } from './command.ts';
import { refuseWith } from './refusal.ts';

export const command: Command = {
  name: 'check',
  summary: 'Efterse alt, der er gemt: hændelser, dokumenter, filer og henvisninger.',
  usage: ['check [--json]'],
  options: { json: jsonOption },
  more: `
Der ændres intet. Er TVAERS_AUDIT_KEY sat, efterses underskrifterne også. Svarkode 1: noget er ikke, som det blev skrevet.
`,
  run,
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { withSite } = await import('../main/with-site.ts');
  const { checkEverything, readAuditKey } = await import('../platform/keeping/index.ts');
  const key = await readAuditKey(io.env.TVAERS_AUDIT_KEY);
  const checked = await withSite(io.env, async ({ db, files }) => ok(await checkEverything(db, files, key)));
  const json = args.flag('json');
  if (!checked.ok) return refuseWith(io, checked.error, json);
  const { seen, findings } = checked.value;
  if (json) io.out(`${JSON.stringify({ seen, findings })}\n`);
  for (const { message } of findings) io.err(`${message}\n`);
  if (!json)
    io.out(
      `Efterset: ${seen.links} led i kæden, ${seen.files} filer og ${seen.references} slags henvisninger. ${
        findings.length === 0 ? 'Alt er, som det blev skrevet.' : `Fejl: ${findings.length}.`
      }\n`,
    );
  return findings.length === 0 ? 0 : 1;
}
