import { importRun, importRunsWork } from '../../../addresses/index.ts';
import type { Access, Route } from '../../../platform/http/route.ts';
import { goOn, showRun, showRuns, submitRun } from './handlers/runs.ts';

const keepers: Access = ['secretariat'];
const uploadLimit = 1024 * 1024 * 1024;

export const routes: readonly Route[] = [
  { method: 'GET', path: importRunsWork.pattern, access: keepers, handle: (visit) => showRuns(visit) },
  {
    method: 'POST',
    path: importRunsWork.pattern,
    access: keepers,
    bodyLimit: uploadLimit,
    handle: submitRun,
  },
  { method: 'GET', path: importRun.pattern, access: keepers, handle: showRun },
  { method: 'POST', path: importRun.pattern, access: keepers, handle: goOn },
];
