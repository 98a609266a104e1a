import { weekdayDate } from '../../../../ui/dates.ts';
import { chooseMailWords, type MailSource, type MailWords, openingOf } from '../../../ground/papers/index.ts';
import { agendaWords } from '../texts.da.ts';
import type { AgendaDocument } from './agenda-document.ts';
import { timesOf } from './item-words.ts';

/**
 * The mail about an agenda: like that about any paper, with when and where the meeting is.
 * @param joinAddress where to join a virtual meeting; null where the receiver may not, or there is no such place
 */
export function agendaMailWords(
  { council, meeting }: AgendaDocument,
  source: MailSource,
  joinAddress: string | null,
): MailWords {
  const day = weekdayDate(meeting.heldOn);
  return {
    ...chooseMailWords(agendaWords, source),
    opening: openingOf(agendaWords, source.sheet, `mødet i ${council.name} ${day}`),
    facts: [
      ['Tid', `${day} ${timesOf(meeting)}`],
      ...(meeting.place === '' ? [] : [['Sted', meeting.place] as const]),
    ],
    links: joinAddress === null ? [] : [['Deltag virtuelt', joinAddress]],
    attached: 'Mødet er vedhæftet som kalenderfil.',
  };
}
