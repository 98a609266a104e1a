import type { CouncilId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { type Act, inner } from '../../../platform/door/index.ts';
import { addNotice } from './commands/add-notice.ts';
import { takeDownNotice } from './commands/take-down-notice.ts';

/** Hangs notices up for days counted from the act's own. */
function hanging(act: Act, councilId: CouncilId) {
  const from = (days: number) => act.today.add({ days }).toString();
  return async (
    title: string,
    body: string,
    [first, last]: readonly [number, number],
    audience: 'everyone' | 'members',
  ) => {
    const notice = { title, body, firstOn: from(first), lastOn: from(last), audience };
    return expectOk(await inner(act, addNotice, { councilId, ...notice }));
  };
}

/**
 * Notices in every state: hanging for everyone and for members, coming, over and taken down.
 * @param earlier forty days before: what is over on a day was hung up before it
 */
export async function tellNotices(act: Act, earlier: Act, councilId: CouncilId): Promise<void> {
  await hanging(earlier, councilId)('Høringsfrist', 'Svar senest på fredag.', [0, 20], 'members');
  const hang = hanging(act, councilId);
  await hang(
    'Sekretariatet holder lukket på fredag',
    'Vi læser mail hver formiddag.\n\nHaster det, så ring til vagten.',
    [-3, 4],
    'everyone',
  );
  await hang(
    'Studietur til Holland: tilmelding',
    'Der er plads til ti. Skriv til sekretariatet, om du vil med.',
    [-1, 10],
    'members',
  );
  await hang('Nye mødelokaler', 'Fra næste måned mødes vi i Viborg.', [20, 50], 'everyone');
  const down = await hang('Sendt til den forkerte', 'Se bort fra mailen i går.', [-2, 30], 'members');
  expectOk(await inner(act, takeDownNotice, { councilId, noticeId: down }));
}

/** What hangs in the demonstration council from its first day: one notice for everyone, one for its members. */
export async function hangDemoNotices(act: Act, councilId: CouncilId): Promise<void> {
  const from = (days: number) => act.today.add({ days }).toString();
  const period = { councilId, firstOn: from(0), lastOn: from(60) };
  const open = {
    ...period,
    title: 'Årets møder er lagt fast',
    body:
      'Formandskabet har fastlagt rådets møder for det kommende år. De står på mødelisten og i kalenderen, som kan ' +
      'hentes på rådets side.\n\nDagsordenen lægges ud her på siden senest en uge før hvert møde.',
    audience: 'everyone',
  } as const;
  const members = {
    ...period,
    title: 'Tilmelding til temadagen om sundhedsaftalen',
    body:
      'Giv sekretariatet besked senest 14 dage før, om I deltager, og om en stedfortræder kommer i jeres sted.\n\n' +
      'Sekretariatet bestiller mad og lokale efter tilmeldingerne.',
    audience: 'members',
  } as const;
  for (const notice of [open, members]) expectOk(await inner(act, addNotice, notice));
}
