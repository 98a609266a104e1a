export { putOut } from './commands/put-out.ts';
export { publicationJobs } from './jobs/index-again.ts';
export type { Publication } from './model/publication.ts';
export { changeAlert } from './pages/change-list.ts';
export { newsList } from './pages/news-list.ts';
export { takenDownAlert } from './pages/paper-page.ts';
export { listNews } from './queries/list-news.ts';
export { publicationRoutes } from './routes.ts';
export { happened } from './texts.da.ts';
