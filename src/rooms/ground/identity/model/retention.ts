/**
 * How long what is kept about people is kept, when nobody removes it before: `docs/retention.md` is printed from this table
 * and `identity.forget-old` does it. What is not in the table is the council's archive (Arkivloven): who decided, wrote and
 * sent what stands for good.
 */
export const retention = {
  sessions: { since: 'expires_at', days: 30, why: 'A browser that was signed in, and when.' },
  password_links: { since: 'expires_at', days: 7, why: 'A link to choose a password, past its time.' },
  known_browsers: { since: 'seen_at', days: 365, why: 'A browser somebody uses to sign in from.' },
  sign_in_tries: { since: 'at', days: 1, why: 'A try to sign in.' },
  sign_in_meters: {
    since: 'last_at',
    days: 7,
    why: 'How often was tried, by account and address (as hashes).',
  },
} as const;

/** docs/retention.md. */
export function retentionPage(): string {
  const rows = Object.entries(retention).map(
    ([table, { since, days, why }]) =>
      `| \`${table}\` | ${why} | ${days === 1 ? '1 day' : `${days} days`} after \`${since}\` |`,
  );
  return `# Retention

Printed by \`bin/tvaers-dev retention\` from \`src/rooms/ground/identity/model/retention.ts\`; the server does it every hour,
and an event tells how many rows went. A test compares. Not edited by hand.

| rows | what it is | gone |
|---|---|---|
${rows.join('\n')}

What is not listed is the council's archive: agendas, papers, events and who they name stay.
`;
}
