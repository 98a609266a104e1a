import { importRun, importRunsWork } from '../../../addresses/index.ts';
import type { Route } from '../../../platform/http/route.ts';
import { goOn, showRun, showRuns, submitRun } from './handlers/runs.ts';

const uploadLimit = 1024 * 1024 * 1024;

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: importRunsWork.pattern,
    access: 'import-documents',
    handle: (visit) => showRuns(visit),
  },
  {
    method: 'POST',
    path: importRunsWork.pattern,
    access: 'import-documents',
    bodyLimit: uploadLimit,
    files: 'kept',
    handle: submitRun,
  },
  { method: 'GET', path: importRun.pattern, access: 'import-documents', handle: showRun },
  { method: 'POST', path: importRun.pattern, access: 'import-documents', handle: goOn },
];
