import type { FileHash } from '../../../../kernel/ids.ts';
import { fileReply } from '../../../../platform/http/file-reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';

/** What browsers show by themselves; the rest is saved. */
const shown = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain'];

/** Answers with a stored file. Whether the visitor may have it has been decided where the reference was found. */
export function openFile(
  visit: Pick<Visit, 'files' | 'headers'>,
  file: {
    readonly hash: FileHash;
    readonly mediaType: string;
    readonly fileName: string;
    readonly open: boolean;
  },
): Promise<Response> {
  const inline = shown.includes(file.mediaType.split(';')[0] ?? '');
  return fileReply(visit.files, visit.headers, { ...file, inline });
}
