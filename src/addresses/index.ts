/** Every address of the site, room by room: what the route table answers, and what links and redirects are made with. */
export * from './agendas.ts';
export * from './annexes.ts';
export * from './calculations.ts';
export * from './councils.ts';
export * from './development.ts';
export * from './identity.ts';
export * from './imports.ts';
export * from './matters.ts';
export * from './meetings.ts';
export * from './notices.ts';

export * from './papers.ts';
export * from './passkeys.ts';
export * from './proposals.ts';
export * from './providers.ts';
export * from './publications.ts';
export * from './search.ts';
export * from './signs.ts';
export * from './year-plan.ts';
