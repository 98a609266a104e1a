export { councilNames, readRequest } from '../request.ts';
export { understoodSchema } from './understood.ts';
