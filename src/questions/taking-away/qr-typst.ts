import { encode } from 'uqr';
import { typstString } from '../../platform/richtext/to-typst.ts';

/** Letters that a telephone still reads from a square of 45 mm on paper. */
const longest = 1000;

/** An address as a QR code in Typst, 45 mm wide; nothing where it is too long to be read. */
export function qrTypst(address: string, words: string): string {
  if (address.length > longest) return '';
  const { data, size } = encode(address, { ecc: 'L', border: 2 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#ffffff"/><path d="${squares.join('')}" fill="#000000"/></svg>`;
  return `#block(breakable: false, above: 1em, image(bytes(${typstString(picture)}), format: "svg", width: 45mm, alt: ${typstString(words)}))`;
}
