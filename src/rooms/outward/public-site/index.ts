export { publicSiteRoutes } from './routes.ts';
export { ways } from './ways.ts';
