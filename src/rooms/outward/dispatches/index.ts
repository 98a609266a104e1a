export { mailJobs } from './commands/send-due-mails.ts';
export { dispatchRoutes } from './routes.ts';
export { happened } from './texts.da.ts';
