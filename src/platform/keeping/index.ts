export { writeBackup } from './backup.ts';
export { type Checked, checkEverything } from './check.ts';
export { listPersonRows, type PersonRows } from './list-person-rows.ts';
export { restoreBackup } from './restore.ts';
export type { Keys } from './sealing.ts';
export { readAuditKey, signChain } from './sign-chain.ts';
