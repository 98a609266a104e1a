import { html } from 'hono/html';
import { type Html, tag } from '../../../../ui/index.ts';
import type { Council } from '../../councils/index.ts';
import type { Grant } from '../model.ts';
import { wordsOfPeriod, wordsOfRole } from '../texts.da.ts';

/** »Medlem, KKR Midtjylland«. */
export function roleText(grant: Grant, councils: readonly Council[]): string {
  return wordsOfRole(grant.role, councils.find(({ id }) => id === grant.councilId)?.name ?? null);
}

/** The ends of the period that were given; a role without dates always counts. */
export function periodTag({ validFrom, validUntil }: Grant): Html {
  const period = wordsOfPeriod(validFrom, validUntil);
  return period === '' ? html`` : html` ${tag(period)}`;
}
