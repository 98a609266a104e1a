import { open } from 'node:fs/promises';
import { type Finding, type InspectionTask, sound, unsound } from './model.ts';

const pngEnd = Buffer.from('IEND');
const jpegEnd = Buffer.from([0xff, 0xd9]);
const endBytes = 64 * 1024;

/** A picture that has its end is whole; one cut off on its way has not. */
export async function inspectPicture({ path, kind, size }: InspectionTask): Promise<Finding> {
  const handle = await open(path);
  try {
    const end = Buffer.alloc(Math.min(size, endBytes));
    await handle.read(end, 0, end.length, size - end.length);
    return end.includes(kind === 'png' ? pngEnd : jpegEnd) ? sound() : unsound('source-unreadable');
  } finally {
    await handle.close();
  }
}
