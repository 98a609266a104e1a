import { z } from 'zod';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { forgiveEntry, letIn, type SignedIn, wordsOfBrowser } from '../../identity/index.ts';
import { findProvider } from '../queries/find-provider.ts';
import { hearAnswer } from '../steps/hear-answer.ts';
import { recognise } from '../steps/recognise.ts';
import { useVisit } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Signs in whoever comes back from their organisation with its answer.
 * @returns as `signIn`, and where they wanted to go
 * Refusals: `provider-unknown` · `provider-late` · those of `hearAnswer` and `recognise` · `person-locked`.
 */
export const signInByProvider = commandWithPreparation({
  name: 'providers.sign-in-by-provider',
  right: 'sign-in',
  as: 'accounts',
  keeps: 'on-refusal',
  input: z.object({
    key: z.string(),
    /** Of the browser's cookie. */
    token: z.string(),
    /** What stands after the ? of the address they came back to. */
    answer: z.string().max(20_000),
    /** Null where the setting is missing. */
    secret: z.string().nullable(),
    baseUrl: z.string(),
    address: z.string().nullable(),
    userAgent: z.string().default('').transform(wordsOfBrowser),
  }),
  refuse,
  prepare: async ({ asSystem }, { key, token, answer, secret, baseUrl }) => {
    const provider = await asSystem('accounts', (trx) => findProvider(trx, key));
    if (!provider) return refused(refuse('provider-unknown'));
    return ok({ provider, said: await hearAnswer(provider, { token, answer, secret, baseUrl }) });
  },
  async run(
    act,
    { token, address, userAgent },
    { provider, said },
  ): Promise<Result<{ readonly signedIn: SignedIn; readonly til: string }>> {
    const til = await useVisit(act, token, provider.id);
    if (til === null) return refused(refuse('provider-late'));
    if (!said.ok) return said;
    const known = await recognise(act, provider, said.value);
    if (!known.ok) return known;
    act.tell({
      about: [`person:${known.value}`],
      onBehalfOf: known.value,
      after: { name: provider.name },
    });
    await forgiveEntry(act, address);
    const { isTwofold } = said.value;
    const signedIn = await letIn(act, known.value, { browser: userAgent, isTwofold });
    return signedIn.ok ? ok({ signedIn: signedIn.value, til }) : signedIn;
  },
});
