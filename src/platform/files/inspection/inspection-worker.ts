import { parentPort } from 'node:worker_threads';
import { lookInside } from './look-inside.ts';
import { type InspectionTask, unsound } from './model.ts';

parentPort?.on('message', (task: InspectionTask) => {
  lookInside(task).then(
    (finding) => parentPort?.postMessage(finding),
    () => parentPort?.postMessage(unsound('source-unreadable')),
  );
});
