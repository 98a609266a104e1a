export { mailJobs } from './commands/send-due-mails.ts';
export { sendOutAgenda } from './commands/send-out-agenda.ts';
export { routes } from './routes.ts';
