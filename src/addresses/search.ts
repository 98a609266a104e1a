import { path } from './path.ts';

export const publicSearch = path('/soeg');
