import {
  importSource,
  importSourceFile,
  importStoring,
  importsWork,
  importUndoing,
  importWork,
} from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import { showPreview, submitPreview } from './handlers/preview.ts';
import { sendSource, showSource } from './handlers/source.ts';
import { showStoring, submitStoring, submitUndoing } from './handlers/storing.ts';
import { showUpload, submitUpload } from './handlers/upload.ts';

const uploadLimit = 100 * 1024 * 1024;

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: importsWork.pattern,
    access: 'import-documents',
    handle: (visit) => showUpload(visit),
  },
  {
    method: 'POST',
    path: importsWork.pattern,
    access: 'import-documents',
    bodyLimit: uploadLimit,
    files: 'kept',
    handle: submitUpload,
  },
  {
    method: 'GET',
    path: importWork.pattern,
    access: 'import-documents',
    handle: (visit) => showPreview(visit),
  },
  {
    method: 'POST',
    path: importWork.pattern,
    access: 'import-documents',
    bodyLimit: 8_000_000,
    handle: submitPreview,
  },
  { method: 'GET', path: importSource.pattern, access: 'import-documents', handle: showSource },
  { method: 'GET', path: importSourceFile.pattern, access: 'import-documents', handle: sendSource },
  {
    method: 'GET',
    path: importStoring.pattern,
    access: 'import-documents',
    handle: (visit) => showStoring(visit),
  },
  { method: 'POST', path: importStoring.pattern, access: 'import-documents', handle: submitStoring },
  ...formOn((place) => importWork(place), {
    path: importUndoing.pattern,
    access: 'import-documents',
    handle: submitUndoing,
  }),
];
