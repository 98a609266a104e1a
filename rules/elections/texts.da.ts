import { formatCount, formatList, formatShort, formatWhole } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import type { ElectionKinds } from './kinds.ts';

const seatCount = (count: number): string => formatCount(count, 'plads', 'pladser');
const postNames = { chair: 'formanden', viceChair: 'næstformanden' } as const;

/** What an election tells, in Danish. */
export const danish: Sentences<ElectionKinds> = {
  'election-ballot': ({ round, votes, blank }) => {
    const counts = votes.map(({ id, count }) => `${id} ${count}`);
    return `${round}. valg: ${counts.length > 0 ? formatList(counts) : 'ingen stemmer på nogen'}; blanke ${blank}.`;
  },
  'election-majority': ({ id, votes, present }) =>
    `${id} har ${formatCount(votes, 'stemme', 'stemmer')}, mere end halvdelen af de ${formatWhole(present)} fremmødte, og er valgt.`,
  'election-only-candidate': ({ id }) => `Der er kun stemt på ${id}, som derfor er valgt.`,
  'election-no-majority': ({ present }) =>
    `Ingen har mere end halvdelen af de ${formatWhole(present)} fremmødtes stemmer.`,
  'election-free-round': ({ round }) => `Der skal holdes ${round}. valg, som er frit.`,
  'election-nobody-voted-for': () =>
    'Der er ikke stemt på nogen, så der er ingen at vælge imellem. Det frie valg skal holdes om.',
  'election-lot-to-go-on': ({ between, places }) =>
    `${formatList(between)} står lige om ${seatCount(places)} i det tredje valg. Der skal trækkes lod om, hvem der går videre.`,
  'election-bound-round': ({ between }) =>
    `Tredje valg er bundet: der kan kun stemmes på ${formatList(between, 'eller')}, som fik flest stemmer i 2. valg.`,
  'election-most-votes': ({ id }) => `${id} har flest af de afgivne stemmer og er valgt.`,
  'election-equal-votes': ({ between }) =>
    `${formatList(between)} har lige mange stemmer. Lodtrækning afgør valget.`,
  'election-groups': ({ seats, groups }) =>
    `${seatCount(seats)} fordeles efter antallet af medlemmer i hver gruppe (${formatList(groups.map(({ id, count }) => `${id} ${formatWhole(count)}`))}), delt med 1, 2, 3 …`,
  'election-seat': ({ seat, id, members, divisor, quotient }) =>
    `Plads ${seat} går til ${id}: ${formatWhole(members)} : ${divisor}${quotient === undefined ? '' : ` = ${formatShort(quotient)}`}.`,
  'election-equal-quotients': ({ between, seats }) =>
    `${formatList(between)} har lige store tal, og der er kun ${seatCount(seats)}. Formanden trækker lod.`,
  'election-given-up': ({ from, to }) => `${from} giver en plads fra sig, og ${to} overtager den.`,
  'election-result': ({ groups }) =>
    `Resultat: ${formatList(groups.map(({ id, count }) => `${id} ${count}`))}.`,
  'election-posts': () =>
    'Formand og næstformand vælges ved forholdstalsvalg på stemmetallene (her d’Hondt): det største tal giver formanden, det næste næstformanden.',
  'election-alliance': ({ id, votes }) =>
    `Valgforbundet ${id} har tilsammen ${formatCount(votes, 'stemme', 'stemmer')}.`,
  'election-post': ({ post, id, allied, votes, divisor, quotient }) =>
    `${allied ? `Valgforbundet ${id}` : id} udpeger ${postNames[post]}: ${formatWhole(votes)} : ${divisor} = ${formatShort(quotient)}.`,
  'election-equal-for-post': ({ post, between }) =>
    `${formatList(between)} har lige store tal om, hvem der udpeger ${postNames[post]}. Der skal trækkes lod.`,
  'election-of-one': () => 'En enkelt repræsentant vælges ved flertalsvalg.',
  'election-of-several': ({ posts }) =>
    `${posts} repræsentanter til samme hverv vælges ved forholdstalsvalg.`,
  'election-agreed': ({ elected }) => `Alle er enige om ${formatList(elected)}. Valget skete i enighed.`,
};

/** What is asked when nobody is elected yet. */
export const nextElection = (round: number): string => `Der skal holdes ${round}. valg.`;
