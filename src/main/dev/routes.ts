import {
  development,
  developmentClock,
  developmentMail,
  developmentMails,
  developmentSignIn,
  developmentStory,
  mine,
} from '../../addresses/index.ts';
import { danishTime } from '../../kernel/clock.ts';
import { expectOk, ok, type Result, refused } from '../../kernel/result.ts';
import { systemAs } from '../../kernel/system.ts';
import { doorFor } from '../../platform/door/index.ts';
import { formOn } from '../../platform/http/form-on.ts';
import { htmlReply, redirectTo } from '../../platform/http/reply.ts';
import type { Route, Visit } from '../../platform/http/route.ts';
import { findPersonByEmail, sessionCookie, startSession } from '../../rooms/ground/identity/index.ts';
import { demoEmail } from '../../rooms/ground/identity/storyboards.ts';
import { galleryRoutes } from '../../ui/gallery.ts';
import { longDate } from '../../ui/index.ts';
import type { Storyboard } from '../stage.ts';
import { storyboards, tellStory } from '../storyboards.ts';
import { devPage } from './dev-page.ts';
import { findMail, listMails } from './mails.ts';
import { mailPage, mailsPage } from './mails-page.ts';
import { refuse } from './texts.da.ts';
import type { Workbench } from './workbench.ts';

const missing = () => new Response(null, { status: 404 });

/** The pages for those who build and try the system. Mounted in development only: they sign in without a password. */
export function devRoutes(bench: Workbench): readonly Route[] {
  return [
    { method: 'GET', path: development.pattern, access: 'public', handle: (visit) => reply(visit, null) },
    ...formOn(() => development(), {
      path: developmentSignIn.pattern,
      access: 'public',
      handle: (visit) => signIn(visit, visit.form.text('person'), mine()),
    }),
    ...formOn(() => development(), {
      path: developmentStory.pattern,
      access: 'public',
      async handle(visit) {
        const storyboard = storyboards.find(({ key }) => key === visit.form.text('key'));
        return storyboard ? stepInto(visit, bench, storyboard) : missing();
      },
    }),
    ...formOn(() => development(), {
      path: developmentClock.pattern,
      access: 'public',
      async handle(visit) {
        const wanted = readTime(visit);
        if (!wanted.ok) return reply(visit, wanted.error.message);
        bench.clock.set(wanted.value);
        bench.forget();
        return redirectTo(
          development(),
          wanted.value === null ? 'Uret går rigtigt igen.' : 'Uret er stillet.',
        );
      },
    }),
    {
      method: 'GET',
      path: developmentMails.pattern,
      access: 'public',
      handle: async (visit) => htmlReply(mailsPage(visit, await listMails(bench.mailFolder))),
    },
    {
      method: 'GET',
      path: developmentMail.pattern,
      access: 'public',
      async handle(visit) {
        const { file = '' } = visit.params;
        const source = await findMail(bench.mailFolder, file);
        return source === null ? missing() : htmlReply(mailPage(visit, file, source));
      },
    },
    ...galleryRoutes,
  ];
}

function reply(visit: Visit, error: string | null): Promise<Response> {
  const now = visit.clock.now().toZonedDateTimeISO(danishTime);
  return htmlReply(devPage(visit, { now, storyboards, error }), error === null ? 200 : 422);
}

/** On the day the situation is seen, told and signed in to. */
async function stepInto(visit: Visit, bench: Workbench, storyboard: Storyboard): Promise<Response> {
  const on = Temporal.PlainDate.from(storyboard.day).subtract({ days: storyboard.seenDaysBefore });
  bench.clock.set(on.toZonedDateTime({ timeZone: danishTime, plainTime: '12:00' }).toInstant());
  bench.forget();
  const address = await tellStory(visit, storyboard);
  return signIn(visit, storyboard.as, address, `Uret er stillet til ${longDate(on.toString())}.`);
}

async function signIn(visit: Visit, key: string, to: string, notice?: string): Promise<Response> {
  const person = await visit.db.asSystem('demonstration', (trx) => findPersonByEmail(trx, demoEmail(key)));
  if (!person) return reply(visit, refuse('demonstration-missing').message);
  // As the system: nobody is signed in yet, and development asks for no password.
  const door = doorFor(visit, systemAs('demonstration'));
  const token = expectOk(await door.do(startSession, { personId: person.id }));
  return sessionCookie(redirectTo(to, notice), visit, token);
}

/** The instant of the posted Danish date and time; null for the real one. */
function readTime({ form }: Visit): Result<Temporal.Instant | null> {
  if (form.text('real') !== '') return ok(null);
  try {
    const local = Temporal.PlainDateTime.from(`${form.text('date')}T${form.text('time')}`);
    return ok(local.toZonedDateTime(danishTime).toInstant());
  } catch (error) {
    if (error instanceof RangeError) return refused(refuse('clock-time-invalid'));
    throw error;
  }
}
