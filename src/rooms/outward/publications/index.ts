export { publicationJobs } from './commands/publication-jobs.ts';
export { putOut } from './commands/put-out.ts';
export { putBack, takeDown } from './commands/take-down.ts';
export type { Publication } from './model/publication.ts';
export { changeAlert } from './pages/change-list.ts';
export { newsList } from './pages/news-list.ts';
export { takenDownAlert } from './pages/paper-page.ts';
export { listNews } from './queries/list-news.ts';
export { publicationRoutes } from './routes.ts';
