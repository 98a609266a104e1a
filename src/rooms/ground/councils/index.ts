export { loadReference } from './commands/load-reference.ts';
export type { Council, Municipality, Region } from './model.ts';
export {
  findMunicipality,
  findPlace,
  matchMunicipality,
  type PlaceFound,
} from './queries/match-municipality.ts';
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
export { happened } from './texts.da.ts';
export { ways } from './ways.ts';
