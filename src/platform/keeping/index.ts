export { type Checked, checkEverything } from './check.ts';
export { readAuditKey, signChain } from './sign-chain.ts';
