import { formatCount, formatWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { DecisionKinds } from './kinds.ts';

const members = (count: number): string => formatCount(count, 'medlem', 'medlemmer');

/** What a decision tells, in Danish. */
export const danish: Sentences<DecisionKinds> = {
  'decision-recommendation': ({ id }) => `Der stemmes om indstilling ${id}.`,
  'decision-quorum': ({ seats, needed, present, quorate }) =>
    `Af ${members(seats)} skal mindst halvdelen, altså ${formatWhole(needed)}, være til stede; der er ${formatWhole(present)}. Rådet er ${quorate ? '' : 'ikke '}beslutningsdygtigt.`,
  'decision-count': ({ for: yes, against, abstain, silent }) => {
    const others = silent > 0 ? `, ${formatWhole(silent)} har ikke stemt` : '';
    return `For stemmer ${formatWhole(yes)}, imod ${formatWhole(against)}; ${formatWhole(abstain)} undlader${others}. Kun stemmer for og imod tæller.`;
  },
  'decision-majority': ({ outcome }) =>
    outcome === 'carried'
      ? 'Flere er for end imod: forslaget er vedtaget.'
      : 'Flere er imod end for: forslaget er forkastet.',
  'decision-equal': () => `Stemmerne står lige. Så er formandens stemme udslagsgivende.`,
  'decision-casting-vote': ({ outcome }) =>
    outcome === 'carried'
      ? 'Formanden stemmer for: forslaget er vedtaget.'
      : 'Formanden stemmer imod: forslaget er forkastet.',
  'decision-quorum-needed': ({ seats, needed }) =>
    `Rådet har ${members(seats)} og kan beslutte, når mindst halvdelen, altså ${formatWhole(needed)}, er til stede.`,
  'decision-extra-meeting-needed': ({ needed }) =>
    `Mindst en tredjedel, altså ${formatWhole(needed)}, kan kræve et møde.`,
  'decision-majority-of-all': ({ needed }) =>
    `Er alle til stede og stemmer alle, er ${formatWhole(needed)} et flertal.`,
  'decision-extra-meeting': ({ chairDemands, demandedBy, seats, required, granted }) => {
    const wish = chairDemands
      ? 'Formanden ønsker mødet'
      : `${members(demandedBy)} af ${formatWhole(seats)} ønsker mødet, og der skal ${formatWhole(required)} til`;
    return `${wish}: ${granted ? 'mødet skal holdes' : 'mødet skal ikke holdes af den grund'}.`;
  },
};

/** What is asked when the votes are equal. */
export const howDoesTheChairVote = 'Stemmerne står lige. Hvordan stemmer formanden?';

/** Why nothing can be decided. */
export const notQuorate = (present: number, needed: number): string =>
  `Kun ${formatWhole(present)} er til stede; der skal ${formatWhole(needed)} til, før rådet kan beslutte noget.`;
