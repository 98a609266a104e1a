import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

type Asked = {
  readonly challenge: string;
  readonly origin?: string;
  readonly domain?: string;
  /** How often it says it has signed. */
  readonly counter?: number;
  /** Whether it made sure of its owner. */
  readonly isOwner?: boolean;
  /** Whose passkey it says it is; its own person's where nothing is said. */
  readonly handle?: string;
};

/** A device that holds one passkey, as WebAuthn says devices answer (§ 6.1, ES256, no attestation). */
export function newAuthenticator(handle = '') {
  const id = randomBytes(16);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const key = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, bytesOf(x)],
    [-3, bytesOf(y)],
  ]);
  const name = id.toString('base64url');
  const common = { id: name, rawId: name, type: 'public-key', clientExtensionResults: {} };

  const words = (type: string, { challenge, origin = 'http://localhost:3000' }: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  const head = (asked: Asked, flags: number) => {
    const { domain = 'localhost', counter = 0, isOwner = true } = asked;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(domain), Buffer.from([flags | 1 | (isOwner ? 4 : 0)]), count]);
  };

  return {
    name,
    /** What it answers when a passkey is to be made. */
    make(asked: Asked): string {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const made = Buffer.concat([head(asked, 0x40), Buffer.alloc(16), length, id, isoCBOR.encode(key)]);
      const attestation = new Map<string | number, string | Uint8Array | Map<string, string>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', Uint8Array.from(made)],
      ]);
      const response = {
        clientDataJSON: words('webauthn.create', asked).toString('base64url'),
        attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
        transports: ['internal'],
      };
      return JSON.stringify({ ...common, response });
    },
    /** What it answers when it is to sign. */
    sign(asked: Asked): string {
      const said = words('webauthn.get', asked);
      const authenticatorData = head(asked, 0);
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(said)]), privateKey);
      const response = {
        clientDataJSON: said.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle: asked.handle ?? handle,
      };
      return JSON.stringify({ ...common, response });
    },
  };
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'base64url'));
}

function sha256(of: string | Buffer): Buffer {
  return createHash('sha256').update(of).digest();
}
