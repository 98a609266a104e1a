import { unzipSync } from 'fflate';
import { readSource } from '../../src/platform/reading/index.ts';

/** All that can be read in an answer: its bytes, the text of a PDF, and whatever lies in a ZIP, however deep. */
export async function textOf(address: string, bytes: Uint8Array): Promise<string> {
  const plain = Buffer.from(bytes).toString('utf8');
  if (plain.startsWith('%PDF')) return `${plain}\n${await textOfPdf(address, bytes)}`;
  if (!plain.startsWith('PK')) return plain;
  const entries = Object.entries(unzipSync(bytes));
  const texts = await Promise.all(
    entries.map(async ([name, content]) => `${name}\n${await textOf(name, content)}`),
  );
  return [plain, ...texts].join('\n');
}

async function textOfPdf(address: string, bytes: Uint8Array): Promise<string> {
  const read = await readSource(bytes, 'fil.pdf');
  if (!read.ok) throw new Error(`${address} is a PDF that cannot be read: ${read.error.message}`);
  return JSON.stringify(read.value);
}

/** The addresses of our own an answer names, as links, forms' targets, pictures and data. */
export function addressesIn(address: string, text: string): readonly string[] {
  const here = new URL(address, 'http://localhost:3000');
  const named = [...text.matchAll(/(?:href|src|action)="([^"]+)"/g)].map((match) => match[1] ?? '');
  return named
    .map((each) => URL.parse(each.replaceAll('&amp;', '&'), here.href))
    .filter((url) => url !== null)
    .filter((url) => url.origin === here.origin)
    .map((url) => url.pathname + url.search);
}
