/** What an invented agenda holds, before any habit of writing. */
export type TrueItem = {
  readonly title: string;
  readonly record: string | null;
  readonly closed: boolean;
  readonly background: string;
  readonly recommendations: readonly string[];
  readonly caseText: string;
  readonly economy: string;
  readonly annexes: readonly string[];
  readonly decision: string;
};
export type Truth = {
  readonly on: string;
  readonly startsAt: string;
  readonly place: string;
  readonly minutes: boolean;
  readonly sections: readonly { readonly title: string; readonly items: readonly TrueItem[] }[];
};

/** A row of numbers that is the same for the same seed. */
export type Dice = (sides: number) => number;

export function rollFrom(seed: number): Dice {
  let state = seed * 2654435761 + 12345;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return (state >>> 8) % sides;
  };
}

export function pick<T>(roll: Dice, all: readonly [T, ...T[]]): T {
  return all[roll(all.length)] ?? all[0];
}

const subjects = [
  'busserne på øerne',
  'det fælles sekretariat',
  'rammeaftalen for området',
  'uddannelse af sygeplejersker',
  'praktikpladser i kommunerne',
  'den fælles klimaplan',
  'fordelingen af flygtninge',
  'havnene ved fjorden',
  'hjemløse i byerne',
  'tal for sygefraværet',
] as const;
const openings = [
  'Status for',
  'Plan for',
  'Høring om',
  'Budget for',
  'Evaluering af',
  'Ny aftale om',
] as const;
const verbs = [
  'godkender forslaget til aftale',
  'drøfter de foreslåede ændringer',
  'tager orienteringen til efterretning',
  'udpeger to medlemmer til arbejdsgruppen',
  'afsætter 1,5 mio. kr. til formålet',
  'anbefaler kommunerne at tilslutte sig planen',
] as const;
const sentences = [
  'Kommunerne har arbejdet sammen om opgaven siden foråret, og de første erfaringer er gode.',
  'Tallene er opgjort ved årets udgang og viser store forskelle mellem byerne og landet.',
  'Arbejdsgruppen mødtes fire gange i løbet af vinteren og skrev et fælles oplæg.',
  'Regionen har bedt om et svar, så aftalen kan træde i kraft til sommer.',
  'Der er behov for at se på opgaven igen, når de nye regler er kendt i sin helhed.',
] as const;
const money = [
  'Udgiften er 2,4 mio. kr. om året og deles efter indbyggertal.',
  'Forslaget kan holdes inden for den aftalte ramme.',
] as const;
const papers = [
  'Notat om fordelingen',
  'Tidsplan for arbejdet',
  'Brev fra ministeriet',
  'Oversigt over kommunernes svar',
  'Udkast til aftale',
  'Referat fra styregruppen',
] as const;
const decisions = [
  'Godkendt.',
  'KKR Midtjylland godkendte indstillingen.',
  'Taget til efterretning.',
  'Indstillingen blev tiltrådt. Et medlem tog forbehold.',
] as const;

export function inventTruth(roll: Dice): Truth {
  const minutes = roll(2) === 0;
  const record = `${100 + roll(900)}`;
  let count = 0;
  const item = (): TrueItem => {
    count += 1;
    const titles = `${pick(roll, openings)} ${pick(roll, subjects)} ${2030 + roll(9)}`;
    return {
      title: titles,
      record: roll(8) === 0 ? null : `${record}${count}`,
      closed: roll(7) === 0,
      background: `${pick(roll, sentences)} ${pick(roll, sentences)}`,
      recommendations: [...new Set(Array.from({ length: 1 + roll(3) }, () => pick(roll, verbs)))],
      caseText: `${pick(roll, sentences)} ${pick(roll, sentences)} ${pick(roll, sentences)}`,
      economy: roll(2) === 0 ? pick(roll, money) : '',
      annexes: [...new Set(Array.from({ length: roll(4) }, () => pick(roll, papers)))],
      decision: minutes ? pick(roll, decisions) : '',
    };
  };
  const sectionTitles = ['Formalia', 'Sager til beslutning', 'Regionalpolitiske sager'];
  const sections = sectionTitles
    .slice(0, 1 + roll(3))
    .map((title) => ({ title, items: Array.from({ length: 1 + roll(3) }, item) }));
  return {
    on: `203${roll(9)}-0${1 + roll(9)}-1${roll(9)}`,
    startsAt: pick(roll, ['09:30', '10:00', '13:15']),
    place: pick(roll, ['Rådhuset i Viborg', 'Byrådssalen, Odder Rådhus', 'Mødelokale 4, Skive']),
    minutes,
    sections,
  };
}
