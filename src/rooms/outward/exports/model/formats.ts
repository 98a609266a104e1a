import type { FileHash } from '../../../../kernel/ids.ts';
/** The files a paper can be had as. */
export const exportFormats = ['pdf', 'html', 'json', 'docx', 'zip', 'bundle'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Counted up when the files' content changes, so that what was made before is made again. */
export const exportEdition = 2;

/** A file made for its readers and kept. */
export type MadeExport = {
  readonly fileHash: FileHash;
  readonly size: number;
};

export const formatTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  bundle: 'application/pdf',
};
