import { createReadStream } from 'node:fs';

// The test file every virus scanner must recognise (eicar.org), put together so that this file is not one.
const testVirus = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', 'H+H*'].join('$'),
);

export function looksLikeVirus(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(testVirus);
}

/** Looks through a file of any size, also where the sign lies across two pieces. */
export async function fileLooksLikeVirus(path: string): Promise<boolean> {
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const piece = Buffer.concat([tail, chunk]);
    if (looksLikeVirus(piece)) return true;
    tail = piece.subarray(Math.max(0, piece.length - testVirus.length));
  }
  return false;
}
