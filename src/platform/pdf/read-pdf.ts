import { readFile } from 'node:fs/promises';
import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Obstacle } from './model.ts';

/** Opens a PDF file for its pages, or says what is in the way. */
export async function readPdf(file: string): Promise<Result<PDFDocument, Obstacle>> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return refused('missing');
  try {
    const document = await PDFDocument.load(bytes, {
      parseSpeed: ParseSpeeds.Fastest,
      updateMetadata: false,
      warnOnInvalidObjects: false,
    });
    return document.getPageCount() === 0 ? refused('broken') : ok(document);
  } catch (error) {
    return refused(error instanceof EncryptedPDFError ? 'encrypted' : 'broken');
  }
}
