import { catalogue } from '../../../kernel/errors.ts';
import type { Refusal } from '../../../kernel/result.ts';

export const refuse = catalogue({
  'embedded-platform-unsupported':
    'Den indbyggede database findes ikke til {platform}. Angiv en PostgreSQL-database med DATABASE_URL.',
  'embedded-binaries-unusable':
    'Den indbyggede database kan ikke køres ({reason}). Slet mappen node_modules, og start igen.',
  'embedded-account-missing':
    'Databasen må ikke køre som root, og maskinen har ingen bruger ved navn nobody. Start Tværs som en almindelig bruger.',
  'embedded-path-too-long':
    'Stien til datamappen er for lang: {directory}. Vælg en kortere sti med TVAERS_DATA.',
  'embedded-socket-path-too-long':
    'Stien til databasens sokkel fylder {bytes} byte, og der er højst plads til 107: {path}. Vælg en kortere midlertidig mappe med TMPDIR.',
  'embedded-not-a-directory':
    'Datamappen {directory} er ikke en mappe. Flyt filen, der ligger i vejen, eller vælg en anden mappe med TVAERS_DATA.',
  'embedded-not-writable':
    'Der kan ikke skrives i datamappen {directory} ({reason}). Ret adgangen til mappen, eller vælg en anden mappe med TVAERS_DATA.',
  'embedded-disk-full':
    'Disken med datamappen {directory} er fuld. Frigør plads, og start igen; det, der er gemt, er ikke gået tabt.',
  'embedded-in-use':
    'Datamappen {directory} er allerede i brug af Tværs i proces {pid}. Stop den proces, eller vælg en anden mappe med TVAERS_DATA.',
  'embedded-still-closing':
    'Datamappen {directory} holdes stadig af en database, der ikke er lukket ned efter {seconds} sekunder. Vent lidt, og start igen.',
  'embedded-other-version':
    'Datamappen {directory} er lavet med PostgreSQL {found}, men denne udgave af Tværs kører PostgreSQL {expected}. Tag en sikkerhedskopi med den gamle udgave, og gendan den i en tom datamappe.',
  'embedded-died':
    'Den indbyggede database gik ned, og Tværs er stoppet; det, der er gemt, er ikke gået tabt. Start igen. Databasens sidste besked: {reason}',
  'embedded-start-failed':
    'Den indbyggede database kunne ikke starte i {directory}. Den sidste besked fra den var: {reason}',
});

/** The code of a system error ('ENOSPC'), or an empty string. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return '';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'adgang nægtet',
  EPERM: 'adgang nægtet',
  EROFS: 'drevet er skrivebeskyttet',
};

/** The refusal for a system error met in the data directory; what is no error of the directory is thrown on. */
export function directoryRefusal(directory: string, error: unknown): Refusal {
  const code = systemCode(error);
  if (code === 'ENAMETOOLONG') return refuse('embedded-path-too-long', { directory });
  if (code === 'ENOSPC' || code === 'EDQUOT') return refuse('embedded-disk-full', { directory });
  if (code === 'ENOTDIR' || code === 'EEXIST') return refuse('embedded-not-a-directory', { directory });
  const reason = reasons[code];
  if (reason) return refuse('embedded-not-writable', { directory, reason });
  throw error;
}

/** The refusal for what PostgreSQL's own programs said on their way down. */
export function programRefusal(directory: string, said: string): Refusal {
  if (/No space left on device|Disk quota exceeded/.test(said))
    return refuse('embedded-disk-full', { directory });
  const denied = /Read-only file system|Permission denied/.exec(said)?.[0];
  if (denied) {
    const reason = denied.startsWith('Read') ? 'drevet er skrivebeskyttet' : 'adgang nægtet';
    return refuse('embedded-not-writable', { directory, reason });
  }
  return refuse('embedded-start-failed', { directory, reason: lastWords(said) });
}

/** The line of a log that tells most. */
export function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const last = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '–';
  return last.trim();
}
