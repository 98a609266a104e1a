type PictureSize = { readonly width: number; readonly height: number };

/** Width and height in pixels of a PNG, GIF, BMP or JPEG by its header; null for anything else. */
export function measurePicture(bytes: Uint8Array): PictureSize | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = measureHeader(view);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

function measureHeader(view: Buffer): PictureSize | null {
  if (view.length < 26) return null;
  if (view.readUInt32BE(0) === 0x89504e47)
    return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
  if (view.toString('latin1', 0, 3) === 'GIF')
    return { width: view.readUInt16LE(6), height: view.readUInt16LE(8) };
  if (view.toString('latin1', 0, 2) === 'BM') {
    return { width: view.readInt32LE(18), height: Math.abs(view.readInt32LE(22)) };
  }
  return view.readUInt16BE(0) === 0xffd8 ? measureJpeg(view) : null;
}

/** Start of frame: its segment holds the size (ISO/IEC 10918-1 § B.2.2). */
const frameMarkers = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

function measureJpeg(view: Buffer): PictureSize | null {
  for (let at = 2; at + 9 < view.length && view[at] === 0xff; at += 2 + view.readUInt16BE(at + 2)) {
    if (frameMarkers.has(view[at + 1] ?? 0)) {
      return { width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) };
    }
  }
  return null;
}
