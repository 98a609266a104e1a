import type { Access, Route } from '../../../platform/http/route.ts';
import { showPreview, submitPreview } from './handlers/preview.ts';
import { showUpload, submitUpload } from './handlers/upload.ts';

const base = '/sekretariat/:council/import';
const keepers: Access = ['secretariat'];
const uploadLimit = 100 * 1024 * 1024;

export const routes: readonly Route[] = [
  { method: 'GET', path: base, access: keepers, handle: showUpload },
  { method: 'POST', path: base, access: keepers, bodyLimit: uploadLimit, handle: submitUpload },
  { method: 'GET', path: `${base}/:import`, access: keepers, handle: showPreview },
  { method: 'POST', path: `${base}/:import`, access: keepers, bodyLimit: 8_000_000, handle: submitPreview },
];
