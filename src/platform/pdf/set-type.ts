import { readFileSync } from 'node:fs';
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { newCompiler, onlyOurFonts } from './compiler.ts';
import { refuse } from './errors.ts';
import type { Picture, Printed } from './model.ts';
import { isRaster } from './raster.ts';

/** Sets Typst sources as PDF, in our own fonts. Kept between documents: what is the same as last time is not set again. */
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
  /** A PDF that is put into a page of another: no document of its own, so without tags. */
  setPiece(source: string): Result<Uint8Array>;
  /** The paths of the pictures that can be printed. */
  usable(pictures: readonly Picture[]): string[];
};

/** After how many documents an unused piece of one is forgotten. */
const longestMemory = 12;

const accessible = { pdfStandard: 'ua-1' };

export function newSetter(): Setter {
  const compiler = newCompiler();
  return {
    set(source, pictures, inputs = {}) {
      try {
        for (const picture of pictures) showPicture(compiler, picture);
        return setOnce(compiler, source, inputs, accessible);
      } finally {
        compiler.resetShadow();
        compiler.evictCache(longestMemory);
      }
    },
    setPiece(source) {
      const printed = setOnce(compiler, source, {}, { pdfTags: false });
      return printed.ok ? ok(printed.value.pdf) : printed;
    },
    usable: (pictures) => pictures.filter((picture) => isUsable(compiler, picture)).map(({ path }) => path),
  };
}

function setOnce(
  compiler: NodeCompiler,
  source: string,
  inputs: Readonly<Record<string, string>>,
  form: Parameters<NodeCompiler['pdf']>[1],
): Result<Printed> {
  const run = compiler.compile({ mainFileContent: onlyOurFonts(source), inputs: { ...inputs } });
  const document = run.result;
  if (!document) return refused(refuse('pdf-not-set', { reason: reasonOf(run.takeError()) }));
  const missing = messagesOf(run.takeWarnings()).filter((message) => message.startsWith('unknown font'));
  if (missing.length > 0) throw new Error(missing.join(', '));
  try {
    const pdf = compiler.pdf(document, form);
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
  const messages = [...error.message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    withoutFontName(message),
  );
  if (messages.length === 0) throw error;
  return [...new Set(messages)].join('; ');
}

/** What the sign is says more than the name of the font that was tried first. */
function withoutFontName(message: string): string {
  const signs = /the text `\\"(.+)\\"` could not be displayed with font/u.exec(message)?.[1];
  return signs === undefined ? message : `skrifttyperne mangler tegnet ${signs}`;
}

function showPicture(compiler: NodeCompiler, { path, file }: Picture): void {
  const bytes = readFileSync(file);
  if (!isRaster(bytes)) throw new Error(`${path} is no picture of points`);
  compiler.mapShadow(path, bytes);
}

function isUsable(compiler: NodeCompiler, picture: Picture): boolean {
  const { path } = picture;
  try {
    showPicture(compiler, picture);
    const source = `#set document(title: "x")\n#image(${JSON.stringify(path)}, alt: "x")`;
    const { result } = compiler.compile({ mainFileContent: source });
    if (!result) return false;
    compiler.pdf(result, accessible);
    return true;
  } catch {
    return false;
  } finally {
    compiler.unmapShadow(path);
  }
}
