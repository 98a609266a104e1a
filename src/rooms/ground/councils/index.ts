export { loadReference } from './commands/load-reference.ts';
export { type Council, defaultSections, type Municipality, type Recipient, type Region } from './model.ts';
export { listRecipients } from './queries/list-recipients.ts';
export { findMunicipality, matchMunicipality } from './queries/match-municipality.ts';
export { routes } from './routes.ts';
export {
  findCouncil,
  findCouncilOfMunicipality,
  findMunicipalityByCode,
  findRegionOfMunicipality,
  getCouncil,
  getTemplateSections,
  listCouncilMunicipalities,
  listCouncils,
  listMunicipalities,
  listRegionsOn,
} from './store.ts';
export { ways } from './ways.ts';
