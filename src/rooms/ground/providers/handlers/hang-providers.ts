import type { Board } from '../../../../platform/http/board.ts';
import { fieldsOfSignIn } from '../../identity/index.ts';
import { providersPart } from '../pages/providers-part.ts';
import { listProviders } from '../queries/find-provider.ts';

/** Where organisations' own ways in hang: on the page one signs in on. */
export const boards: readonly Board[] = [
  {
    place: 'sign-in',
    hang: async ({ db, form, url }) => {
      const providers = await db.asSystem('accounts', listProviders);
      const { til } = fieldsOfSignIn(form.fields, url.searchParams);
      return providers.length === 0 ? null : providersPart(providers, til);
    },
  },
];
