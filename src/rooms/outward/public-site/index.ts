export { publicSiteRoutes } from './routes.ts';
