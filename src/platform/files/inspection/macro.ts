/** The first bytes of a compound file, in which macros lie whatever the part is called. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const macroStreams = ['_VBA_PROJECT', 'Macros', 'VBA'].map((name) => Buffer.from(`${name}\0`, 'utf16le'));
/** How a part is declared, in the list of parts or by what refers to it. */
const declared = /vbaProject|vbaData|macroEnabled|macrosheet|xlMacro/i;

/**
 * Whether an entry of an office file is a macro or declares one: by content and declaration, for a part may have any
 * name.
 */
export function carriesMacro(name: string, content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.subarray(0, compound.length).equals(compound))
    return macroStreams.some((stream) => bytes.includes(stream));
  return /(\[Content_Types\]\.xml|\.rels)$/i.test(name) && declared.test(plain(bytes));
}

/** The letters of XML in any of its encodings, with letters given as numbers put in. */
function plain(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(
      /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi,
      (whole, hex: string | undefined, decimal: string | undefined) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code < 0x80 ? String.fromCharCode(code) : whole;
      },
    );
}
