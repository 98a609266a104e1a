import {
  agendaPaper,
  agendaWork,
  candidatesWork,
  meetingChange,
  proposalsWork,
  publicMeeting,
} from '../addresses/index.ts';
import { expectOk } from '../kernel/result.ts';
import { systemViewer } from '../kernel/viewer.ts';
import { inner } from '../platform/door/index.ts';
import type { Services } from '../platform/http/route.ts';
import { demoCouncil } from '../rooms/ground/identity/storyboards.ts';
import { writeHalfFailedDispatch } from '../rooms/outward/dispatches/storyboards.ts';
import { agendaOf18June2024, withdrawItem } from '../rooms/sittings/agendas/storyboards.ts';
import { closeStoryAnnexes } from '../rooms/sittings/annexes/storyboards.ts';
import { findMeeting, moveDeadline } from '../rooms/sittings/meetings/index.ts';
import { cancelMeeting } from '../rooms/sittings/meetings/storyboards.ts';
import { addCandidate, writeProposal } from '../rooms/sittings/proposals/storyboards.ts';
import { storeDemoAnnexes } from './demo-annexes.ts';
import { roomStories } from './room-stories.ts';
import {
  actOn,
  agendaOf,
  approve,
  change,
  meetingOf,
  morningOf,
  personOf,
  plan,
  type Storyboard,
  send,
  told,
  write,
  writeOne,
} from './stage.ts';
import { closedItem, everyday, lateItem, unfinished } from './story-items.ts';

const on = (day: string) => ({ council: demoCouncil, date: day });
const late = 'En høring med kort frist er kommet til.';

/** Every situation the site is shown, tried and tested in, each with a meeting of its own. */
export const storyboards: readonly Storyboard[] = [
  {
    key: 'agenda-of-18-june-2024',
    title: 'Dagsordenen til mødet den 18. juni 2024 er sendt ud',
    as: 'favrskov',
    day: '2024-06-18',
    seenDaysBefore: 1,
    address: publicMeeting(on('2024-06-18')),
    async build(stage) {
      const id = await plan(stage, { place: 'Favrskov Rådhus' });
      await write(stage, id, agendaOf18June2024);
      await send(stage, id, 7);
    },
  },
  {
    key: 'agenda-just-opened',
    title: 'En tom dagsorden er lige åbnet',
    as: 'sekretariat',
    day: '2025-01-06',
    seenDaysBefore: 21,
    address: agendaWork(on('2025-01-06')),
    async build(stage) {
      await write(stage, await plan(stage), []);
    },
  },
  {
    key: 'draft-with-shortcomings',
    title: 'Udkast, hvor et punkt mangler indstilling, og et mærke mangler sit bilag',
    as: 'sekretariat',
    day: '2025-01-13',
    seenDaysBefore: 14,
    address: agendaWork(on('2025-01-13')),
    async build(stage) {
      await write(stage, await plan(stage), [...everyday, ...unfinished]);
    },
  },
  {
    key: 'draft-ready-for-approval',
    title: 'Færdigt udkast, som formanden kan godkende',
    as: 'formand',
    day: '2025-01-20',
    seenDaysBefore: 12,
    address: agendaWork(on('2025-01-20')),
    async build(stage) {
      await write(stage, await plan(stage), everyday);
    },
  },
  {
    key: 'approved-not-sent',
    title: 'Godkendt dagsorden, som venter på at blive sendt ud',
    as: 'sekretariat',
    day: '2025-01-27',
    seenDaysBefore: 10,
    address: agendaPaper.dispatch(on('2025-01-27')),
    async build(stage) {
      const id = await plan(stage);
      await write(stage, id, everyday);
      await approve(stage, id, 11);
    },
  },
  {
    key: 'addendum',
    title: 'Udsendt dagsorden med et tillæg: et punkt kom til senere',
    as: 'viborg',
    day: '2025-02-03',
    seenDaysBefore: 2,
    address: publicMeeting(on('2025-02-03')),
    async build(stage) {
      const id = await plan(stage);
      await write(stage, id, everyday);
      await send(stage, id, 10);
      await writeOne(stage, id, lateItem);
      await send(stage, id, 3, late);
    },
  },
  {
    key: 'item-withdrawn-and-item-changed',
    title: 'Udsendt igen: ét punkt er udgået, og ét er ændret',
    as: 'skive',
    day: '2025-02-10',
    seenDaysBefore: 4,
    address: publicMeeting(on('2025-02-10')),
    async build(stage) {
      const id = await plan(stage);
      const items = await write(stage, id, everyday);
      await send(stage, id, 10);
      const cdeu = { ...agendaOf(id), itemId: told(items, 'cdeu') };
      const reason = 'Beretningen er ikke færdig.';
      expectOk(await inner(actOn(stage, stage.now), withdrawItem, { ...cdeu, reason }));
      await change(stage, id, told(items, 'oekonomi'), { title: 'Økonomiaftale 2025 og kommunernes anlæg' });
      await send(
        stage,
        id,
        5,
        'Punktet om Central Denmark EU Office udgår, og punktet om økonomi er udvidet.',
      );
    },
  },
  {
    key: 'closed-item-and-closed-annex',
    title: 'Udsendt dagsorden med et lukket punkt og et lukket bilag',
    as: 'naestformand',
    day: '2025-02-17',
    seenDaysBefore: 5,
    address: publicMeeting(on('2025-02-17')),
    async build(stage) {
      const id = await plan(stage);
      const items = await write(stage, id, [...everyday, closedItem]);
      const closedReason = 'Punktet handler om enkeltpersoner.';
      await change(stage, id, told(items, 'udpegning'), { closedReason });
      const aboutOne = 'Bilaget handler om en enkelt virksomheds forhold.';
      const place = { ...agendaOf(id), itemId: told(items, 'landstal') };
      await closeStoryAnnexes(actOn(stage, stage.now), place, aboutOne);
      await send(stage, id, 10);
    },
  },
  {
    key: 'deadline-moved',
    title: 'Frist, der er flyttet med en begrundelse',
    as: 'sekretariat',
    day: '2025-02-24',
    seenDaysBefore: 18,
    address: meetingChange(on('2025-02-24')),
    async build(stage) {
      await plan(stage);
      const { councilId, heldOn } = await meetingOf(stage);
      const moved = { deadline: 'agenda', movedTo: '2025-02-20' } as const;
      const deviationReason = 'Vinterferien ligger i ugen før.';
      const act = actOn(stage, stage.now);
      expectOk(await inner(act, moveDeadline, { councilId, heldOn, ...moved, deviationReason }));
    },
  },
  {
    key: 'cancelled-meeting',
    title: 'Aflyst møde',
    as: 'aarhus',
    day: '2025-03-03',
    seenDaysBefore: 12,
    address: publicMeeting(on('2025-03-03')),
    async build(stage) {
      await plan(stage);
      const at = morningOf(Temporal.PlainDate.from('2025-02-14'));
      const reason = 'Der er for få sager. De behandles på næste møde.';
      const { councilId, heldOn } = await meetingOf(stage);
      expectOk(await inner(actOn(stage, at), cancelMeeting, { councilId, heldOn, reason }));
    },
  },
  {
    key: 'virtual-meeting',
    title: 'Virtuelt møde med adresse at møde op på',
    as: 'favrskov-stedfortraeder',
    day: '2025-03-10',
    seenDaysBefore: 3,
    address: publicMeeting(on('2025-03-10')),
    async build(stage) {
      const joinAddress = 'https://moede.example/kkr-midtjylland/marts';
      const id = await plan(stage, { place: '', form: 'virtual', joinAddress });
      await write(stage, id, everyday);
      await send(stage, id, 10);
    },
  },
  {
    key: 'proposal-waiting',
    title: 'Et forslag fra et medlem venter',
    as: 'sekretariat',
    day: '2025-03-17',
    seenDaysBefore: 20,
    address: proposalsWork({ council: demoCouncil }),
    async build(stage) {
      const meetingId = await plan(stage);
      await writeProposal(stage.house, stage.trx, {
        councilId: demoCouncil,
        meetingId,
        proposedBy: await personOf(stage, 'skive'),
        title: 'Fælles indkøb af elbusser',
        background: 'Tre kommuner skal skifte busser inden for to år og vil gerne stå sammen.',
        recommendation: 'at rådet drøfter, om udbuddet kan samles.',
        at: morningOf(Temporal.PlainDate.from('2025-02-20')),
      });
    },
  },
  {
    key: 'candidates',
    title: 'Kandidater til punkter på næste møde',
    as: 'formand',
    day: '2025-03-24',
    seenDaysBefore: 21,
    address: candidatesWork({ council: demoCouncil }),
    async build(stage) {
      const meeting = await plan(stage);
      for (const [title, note] of [
        ['Dimensionering af SOSU-uddannelserne', 'Afventer tallene for optaget.'],
        ['Analyse af behovet for arbejdskraft', 'Opdateres hvert andet år.'],
      ] as const) {
        const candidate = { councilId: demoCouncil, title, note, meeting };
        expectOk(await inner(actOn(stage, stage.now), addCandidate, candidate));
      }
    },
  },
  {
    key: 'mail-failed',
    title: 'En mail kunne ikke afleveres, og en anden prøves igen',
    as: 'sekretariat2',
    day: '2025-03-31',
    seenDaysBefore: 9,
    address: agendaPaper.dispatch(on('2025-03-31')),
    async build(stage) {
      const id = await plan(stage);
      await write(stage, id, everyday);
      const paperId = await send(stage, id, 10);
      const people = await Promise.all(['aarhus', 'skive', 'viborg'].map((key) => personOf(stage, key)));
      const receivers = people.map(({ id: personId, name, email }) => {
        return { personId, name, email, role: 'member', withClosed: true } as const;
      });
      const act = actOn(stage, morningOf(Temporal.PlainDate.from('2025-03-21')));
      await writeHalfFailedDispatch(act, {
        paperId,
        councilId: demoCouncil,
        receivers,
        retryAt: stage.now.add({ hours: 1 }),
      });
    },
  },
  ...roomStories,
];

export function getStoryboard(key: string): Storyboard {
  const found = storyboards.find((storyboard) => storyboard.key === key);
  if (!found) throw new Error(`there is no storyboard called ${key}`);
  return found;
}

/** Tells the story unless it has been told. @returns where it is seen */
export async function tellStory(
  services: Pick<Services, 'db' | 'files' | 'clock'>,
  storyboard: Storyboard,
): Promise<string> {
  const annexes = await storeDemoAnnexes(services);
  const { day, address, build } = storyboard;
  await services.db.as(systemViewer, async (trx) => {
    const told = await findMeeting(trx, systemViewer, demoCouncil, day);
    if (!told) await build({ house: services, trx, annexes, now: services.clock.now(), day });
  });
  return address;
}
