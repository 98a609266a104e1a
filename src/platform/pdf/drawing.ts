import { listFamilies } from '../fonts/families.ts';
import { familyOf, splitClusters } from '../fonts/family-of.ts';
import { printableText } from '../richtext/printable.ts';

/** A family that is named on the drawing itself is one of the pages on the web. */
const familyNamed = /\sfont-family="[^"]*"/g;
const words = /(?<=>)[^<>]+(?=<)/g;

/**
 * An SVG of ours for print, where all words name one of our families that has their signs. Where no family is named, or
 * a sign is lacking in it, the typesetter takes a font of the machine.
 */
export function letterDrawing(svg: string): string {
  return svg
    .replace(familyNamed, '')
    .replace(/^<svg/, `<svg font-family="${listFamilies()[0]?.name}"`)
    .replace(words, (text) => splitClusters(printableText(text)).map(letterCluster).join(''));
}

function letterCluster(cluster: readonly string[]): string {
  const family = familyOf(cluster);
  const text = cluster.join('');
  const isUsual = family === null || family === listFamilies()[0];
  return isUsual ? text : `<tspan font-family="${family.name}">${text}</tspan>`;
}
