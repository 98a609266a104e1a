export { partNames } from './part-names.ts';
export { findPartSign } from './part-signs.ts';
export { patternOfExample } from './pattern-of-example.ts';
export { findRecordSign, recordForms } from './record-signs.ts';
export { type PartName, partsOfItem, type SignProfile } from './sign-list.ts';
