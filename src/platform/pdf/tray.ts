import type { FileHandle } from 'node:fs/promises';

export type Chunk = string | Uint8Array;

type Tray = {
  /** How many bytes have been put. */
  position(): number;
  put(chunks: readonly Chunk[]): Promise<void>;
  /** Writes what is still held. */
  empty(): Promise<void>;
};

/** Gathers small pieces, so that not every object costs a call to the system. */
export function newTray(file: FileHandle): Tray {
  let waiting: Uint8Array[] = [];
  let held = 0;
  let position = 0;
  const empty = async () => {
    const pieces = waiting;
    waiting = [];
    held = 0;
    await writeAll(file, pieces);
  };
  return {
    position: () => position,
    empty,
    async put(chunks: readonly Chunk[]) {
      for (const chunk of chunks) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
        waiting.push(bytes);
        held += bytes.length;
        position += bytes.length;
      }
      if (held > trayBytes || waiting.length > trayPieces) await empty();
    },
  };
}

const trayBytes = 1024 * 1024;
const trayPieces = 20_000;
/** More pieces than this at once are refused by the system (IOV_MAX). */
const piecesAtOnce = 1000;

async function writeAll(file: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  for (let from = 0; from < pieces.length; from += piecesAtOnce) {
    const some = pieces.slice(from, from + piecesAtOnce);
    const whole = some.reduce((sum, piece) => sum + piece.length, 0);
    const { bytesWritten } = await file.writev(some);
    if (bytesWritten < whole) await file.writeFile(Buffer.concat(some).subarray(bytesWritten));
  }
}
