import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Keys of the age format (age-encryption.org/v1): the file can be opened without Tværs, by the program `age`. */
export type Keys = {
  /** Public keys, `age1…`. */
  readonly recipients?: readonly string[];
  /** Secret keys, `AGE-SECRET-KEY-1…`. */
  readonly identities?: readonly string[];
  readonly passphrase?: string;
};

/** Packs, and encrypts where there are keys to do it for. */
export async function sealInto(
  content: Readable,
  { recipients = [], passphrase }: Keys,
  target: Writable,
): Promise<void> {
  const gzip = createGzip({ level: 1 });
  if (recipients.length === 0 && passphrase === undefined) return pipeline(content, gzip, target);
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  if (passphrase !== undefined) encrypter.setPassphrase(passphrase);
  const encrypt = async (plain: AsyncIterable<unknown>) => encrypter.encrypt(webStreamOf(plain));
  await pipeline(content, gzip, (plain: AsyncIterable<unknown>) => chunksOf(encrypt(plain)), target);
}

/** Opens a file again, from its beginning each time. @throws where the keys do not fit, or the file is not whole */
export async function unsealInto(
  path: string,
  { identities = [], passphrase }: Keys,
  target: Writable,
): Promise<void> {
  const file = createReadStream(path);
  if (!(await isEncrypted(path))) return pipeline(file, createGunzip(), target);
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  if (passphrase !== undefined) decrypter.addPassphrase(passphrase);
  const decrypt = async (secret: AsyncIterable<unknown>) => decrypter.decrypt(webStreamOf(secret));
  await pipeline(file, (secret: AsyncIterable<unknown>) => chunksOf(decrypt(secret)), createGunzip(), target);
}

async function* chunksOf(stream: Promise<AsyncIterable<Uint8Array>>): AsyncGenerator<Uint8Array> {
  yield* await stream;
}

async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(20), 0, 20, 0);
    return buffer.toString('latin1').startsWith('age-encryption.org/');
  } finally {
    await file.close();
  }
}

/** As the web's streams are, which age takes: one chunk for each that is asked for. */
function webStreamOf(stream: AsyncIterable<unknown>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else if (value instanceof Uint8Array) controller.enqueue(new Uint8Array(value));
    },
  });
}
