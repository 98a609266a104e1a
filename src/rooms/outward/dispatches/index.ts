export { mailJobs } from './jobs/send-due-mails.ts';
export { dispatchRoutes } from './routes.ts';
export { happened } from './texts.da.ts';
