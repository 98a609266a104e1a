import { readFile } from 'node:fs/promises';
import { decode } from '../../reading/read-text.ts';
import { type Finding, type InspectionTask, sound, unsound } from './model.ts';
import { inspectPacked } from './packed.ts';
import { inspectPdf } from './pdf.ts';
import { inspectPicture } from './picture.ts';
import { fileLooksLikeVirus } from './virus.ts';

const inspectors = {
  pdf: inspectPdf,
  docx: inspectPacked,
  xlsx: inspectPacked,
  png: inspectPicture,
  jpeg: inspectPicture,
  txt: inspectText,
} as const;

export async function lookInside(task: InspectionTask): Promise<Finding> {
  if (await fileLooksLikeVirus(task.path)) return unsound('file-like-virus');
  return inspectors[task.kind](task);
}

async function inspectText({ path }: InspectionTask): Promise<Finding> {
  return decode(await readFile(path)) === null ? unsound('source-not-text') : sound();
}
