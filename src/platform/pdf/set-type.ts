import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { refuse } from './errors.ts';
import { readFonts } from './fonts.ts';
import type { Picture, Printed } from './model.ts';

/** Sets Typst sources as PDF. Kept between documents: what is the same as last time is not set again. */
export type Setter = {
  /**
   * @param inputs what the source finds in `sys.inputs`
   * @returns an accessible PDF (PDF/UA-1), or why the source cannot be one
   * @throws when the source names a font that is not there: it would be set in another without a word
   */
  set(
    source: string,
    pictures: readonly Picture[],
    inputs?: Readonly<Record<string, string>>,
  ): Result<Printed>;
  /** The paths of the pictures that can be printed. */
  usable(pictures: readonly Picture[]): string[];
};

/** After how many documents an unused piece of one is forgotten. */
const longestMemory = 12;

export function newSetter(): Setter {
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: readFonts() }] });
  return {
    set(source, pictures, inputs = {}) {
      for (const { path, file } of pictures) compiler.mapShadow(path, readFileSync(file));
      try {
        return setOnce(compiler, source, inputs);
      } finally {
        compiler.resetShadow();
        compiler.evictCache(longestMemory);
      }
    },
    usable: (pictures) => pictures.filter((picture) => isUsable(compiler, picture)).map(({ path }) => path),
  };
}

function setOnce(
  compiler: NodeCompiler,
  source: string,
  inputs: Readonly<Record<string, string>>,
): Result<Printed> {
  const run = compiler.compile({ mainFileContent: source, inputs: { ...inputs } });
  const document = run.result;
  if (!document) return refused(refuse('pdf-not-set', { reason: reasonOf(run.takeError()) }));
  const missing = messagesOf(run.takeWarnings()).filter((message) => message.startsWith('unknown font'));
  if (missing.length > 0) throw new Error(missing.join(', '));
  try {
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' });
    return ok({ pdf: Uint8Array.from(pdf), pages: document.numOfPages });
  } catch (error) {
    return refused(refuse('pdf-not-set', { reason: standardReason(error) }));
  }
}

function messagesOf(error: NodeError | null): string[] {
  const diagnostics: readonly unknown[] = error?.shortDiagnostics ?? [];
  return diagnostics.map((each) =>
    typeof each === 'object' && each !== null && 'message' in each ? String(each.message) : String(each),
  );
}

function reasonOf(error: NodeError | null): string {
  return [...new Set(messagesOf(error))].join('; ') || 'ukendt grund';
}

/** The compiler tells a broken rule of the standard as the text of its own record. */
function standardReason(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const messages = [...error.message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);
  if (messages.length === 0) throw error;
  return [...new Set(messages)].join('; ');
}

function isUsable(compiler: NodeCompiler, { path, file }: Picture): boolean {
  try {
    compiler.mapShadow(path, readFileSync(file));
    const source = `#set document(title: "x")\n#image(${JSON.stringify(path)}, alt: "x")`;
    const { result } = compiler.compile({ mainFileContent: source });
    if (!result) return false;
    compiler.pdf(result, { pdfStandard: 'ua-1' });
    return true;
  } catch {
    return false;
  } finally {
    compiler.unmapShadow(path);
  }
}
