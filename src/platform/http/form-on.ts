import type { AddressNames } from '../../addresses/names.ts';
import { redirectTo } from './reply.ts';
import type { Route } from './route.ts';

/** What stood in the address. */
type Place = AddressNames & { readonly date: string };

/**
 * A form on a page of another address: posted to its own, and asked for there, after a refusal that was reloaded or
 * gone back to, it leads to the page.
 * @param page the address of the page that holds the form, with the place on it
 */
export function formOn(page: (place: Place) => string, route: Omit<Route, 'method'>): readonly Route[] {
  const { path, access } = route;
  return [
    { ...route, method: 'POST' },
    {
      method: 'GET',
      path,
      access,
      handle: async ({ params }) => redirectTo(page({ ...params, date: params.date ?? '' })),
    },
  ];
}
