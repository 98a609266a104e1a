const starts = [
  ['89504e470d0a1a0a'],
  ['ffd8ff'],
  ['474946383761'],
  ['474946383961'],
  ['52494646', '57454250'],
];

/** A picture made of points. Drawings (SVG, PDF) hold words, which would be set in fonts of the machine. */
export function isRaster(bytes: Buffer): boolean {
  const hex = bytes.toString('hex', 0, 12);
  return starts.some(([start = '', kind = '']) => hex.startsWith(start) && hex.endsWith(kind));
}
