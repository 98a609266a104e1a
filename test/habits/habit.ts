import { danishMonths } from 'tvaers-rules/exact';
import { type Dice, pick, type TrueItem, type Truth } from './truth.ts';

/** A line as it is written, and what its look should be. */
export type Written = {
  readonly kind: 'title' | 'cover' | 'section' | 'item' | 'fact' | 'part' | 'text' | 'bullet' | 'number';
  readonly text: string;
  /** The number of a heading or point, where the format may give it by itself. */
  readonly number?: string;
};

/** A document written by one secretariat's habits, and what a reader must find in it. */
export type Document = {
  readonly lines: readonly Written[];
  readonly numbers: readonly string[];
  readonly nested: boolean;
  readonly habits: string;
};

type Habits = ReturnType<typeof takeHabits>;

function takeHabits(roll: Dice) {
  return {
    number: pick(roll, [
      'nested',
      'nested',
      'flat.',
      'Punkt N:',
      'Pkt. N',
      'Nr. N -',
      'N (Åben)',
      'SAG NR. N',
      'high',
      'A.1',
      '§ N',
      'N Title',
    ]),
    sections: pick(roll, ['roman', 'none', 'none', 'access']),
    record: pick(roll, [
      'SAG-2031-0',
      'Sagsnr.: 31/00',
      'EMN-2031-000',
      'Sagsnr.: 2031-1',
      'Sagsid: 00.15.10-A00-1',
    ]),
    background: pick(roll, ['Baggrund', 'Resumé', 'Sammendrag', 'Beslutningstema', 'Kort resumé']),
    recommendation: pick(roll, [
      'Indstilling',
      'Indstilling:',
      'INDSTILLING',
      'Beslutningspunkter',
      'Administrationens indstilling',
      'alone',
    ]),
    lead: pick(roll, [
      'Det indstilles, at KKR Midtjylland',
      'Sekretariatet indstiller, at KKR Midtjylland',
      'Administrationen indstiller, at KKR Midtjylland',
    ]),
    points: pick(roll, ['at', '- ', '1. ', 'a) ', 'At 1) ', '• ']),
    statement: pick(roll, [
      'Sagsfremstilling',
      'Sagsbeskrivelse',
      'SAGSFREMSTILLING',
      'Beskrivelse af sagen',
    ]),
    annexes: pick(roll, ['list', 'bullets', 'Bilag N:', 'marks', 'Bilag N - ']),
    decision: pick(roll, [
      'Beslutning',
      'Beslutninger',
      'Beslutning i KKR Midtjylland den',
      'KKR Midtjyllands beslutning den',
      'BESLUTNING',
    ]),
    closed: pick(roll, ['before', 'after', 'line']),
    cover: pick(roll, ['sentence', 'labels', 'stacked']),
    contents: roll(3) === 0,
    economyFirst: roll(3) === 0,
  };
}

/** Writes a truth down as one secretariat would. */
export function writeDocument(truth: Truth, roll: Dice): Document {
  const habits = takeHabits(roll);
  const nested = habits.number === 'nested';
  const numbers: string[] = [];
  const body: Written[] = [];
  const listed: string[] = [];
  const lettered = habits.number === 'A.1';
  let count = habits.number === 'high' ? 120 + roll(700) : 0;
  truth.sections.forEach((section, at) => {
    const letter = String.fromCharCode(65 + at);
    if (lettered) body.push({ kind: 'section', text: `${letter}. ${section.title}` });
    else if (nested)
      body.push({ kind: 'section', text: `${at + 1}. ${section.title}`, number: `${at + 1}.` });
    else if (habits.sections === 'roman')
      body.push({ kind: 'section', text: `${['I', 'II', 'III'][at]}. ${section.title}` });
    section.items.forEach((item, index) => {
      count += 1;
      const within = lettered ? letter : `${at + 1}`;
      const number = nested || lettered ? `${within}.${index + 1}` : `${count}`;
      numbers.push(number);
      const heading = itemHeading(number, item, habits);
      listed.push(heading);
      body.push(
        ...heading
          .split('\n')
          .map(
            (text, line): Written =>
              line === 0 ? { kind: 'item', text, number: `${number}.` } : { kind: 'item', text },
          ),
      );
      body.push(...itemBody(item, habits, truth.on));
    });
  });
  const contents: Written[] =
    habits.contents && !nested && !lettered
      ? [
          { kind: 'cover', text: 'Indholdsfortegnelse' },
          ...listed.map(
            (text, at): Written => ({ kind: 'cover', text: `${text.replace('\n', ' ')} ${at + 2}` }),
          ),
        ]
      : [];
  return {
    lines: [...cover(truth, habits), ...contents, ...body],
    numbers,
    nested,
    habits: JSON.stringify(habits),
  };
}

function itemHeading(number: string, { title, closed }: TrueItem, habits: Habits): string {
  const marked = !closed
    ? title
    : habits.closed === 'before'
      ? `Lukket: ${title}`
      : habits.closed === 'after'
        ? `${title} (Lukket)`
        : title;
  switch (habits.number) {
    case 'Punkt N:':
      return `Punkt ${number}: ${marked}`;
    case 'Pkt. N':
      return `Pkt. ${number} ${marked}`;
    case 'Nr. N -':
      return `Nr. ${number} - ${marked}`;
    case 'N (Åben)':
      return `${number} (${closed ? 'Lukket' : 'Åben'}) ${title}`;
    case '§ N':
      return `§ ${number} ${marked}`;
    case 'A.1':
    case 'N Title':
      return `${number} ${marked}`;
    case 'SAG NR. N':
      return `SAG NR. ${number}\n${marked}`;
    default:
      return `${number}. ${marked}`;
  }
}

function itemBody(item: TrueItem, habits: Habits, on: string): Written[] {
  const { record, closed, background, recommendations, caseText, economy, annexes, decision } = item;
  const part = (text: string): Written => ({ kind: 'part', text });
  const text = (words: string): Written => ({ kind: 'text', text: words });
  const marks = habits.annexes === 'marks' ? annexes.map((title) => text(`./. ${title}`)) : [];
  const money = economy === '' ? [] : [part('Økonomi'), text(economy)];
  return [
    ...(record === null ? [] : [{ kind: 'fact', text: writeRecord(record, habits) } as const]),
    ...(closed && habits.closed === 'line' && habits.number !== 'N (Åben)'
      ? [{ kind: 'fact', text: 'Lukket punkt' } as const]
      : []),
    part(habits.background),
    text(background),
    ...(habits.economyFirst ? money : []),
    ...writePoints(recommendations, habits),
    ...(habits.economyFirst ? [] : money),
    part(habits.statement),
    text(caseText),
    ...marks,
    ...(decision === ''
      ? []
      : [
          part(habits.decision.endsWith('den') ? `${habits.decision} ${writeDay(on, '-')}` : habits.decision),
          text(decision),
        ]),
    ...(marks.length > 0 || annexes.length === 0
      ? []
      : [part('Bilag'), ...annexes.map((title, at) => writeAnnex(title, at + 1, habits))]),
  ];
}

/** The record number as this secretariat writes it; the reader is to find what stands behind the label. */
function writeRecord(record: string, { record: form }: Habits): string {
  return form.startsWith('Sagsid') ? `${form}-${record.padStart(2, '0').slice(-2)}` : `${form}${record}`;
}

function writeAnnex(title: string, number: number, { annexes }: Habits): Written {
  if (annexes === 'bullets') return { kind: 'bullet', text: title };
  if (annexes === 'Bilag N:') return { kind: 'text', text: `Bilag ${number}: ${title}` };
  return { kind: 'text', text: annexes === 'Bilag N - ' ? `Bilag ${number} - ${title}` : title };
}

function writePoints(points: readonly string[], { recommendation, lead, points: sign }: Habits): Written[] {
  const name: Written[] = recommendation === 'alone' ? [] : [{ kind: 'part', text: recommendation }];
  if (points.length === 1) return [...name, { kind: 'text', text: `${lead} ${points[0]}.` }];
  const opening: Written = {
    kind: 'text',
    text:
      sign === 'at'
        ? `${lead.replace(/,? at KKR Midtjylland$/, ',')}`
        : sign === 'At 1) '
          ? 'Det indstilles:'
          : lead,
  };
  const lines = points.map((point, at): Written => {
    if (sign === 'at') return { kind: 'text', text: `at KKR Midtjylland ${point}.` };
    if (sign === 'At 1) ') return { kind: 'text', text: `At ${at + 1}) KKR Midtjylland ${point}.` };
    if (sign === '- ' || sign === '• ') return { kind: 'bullet', text: `${point}.` };
    return {
      kind: 'text',
      text: `${sign === '1. ' ? `${at + 1}. ` : `${String.fromCharCode(97 + at)}) `}${point}.`,
    };
  });
  return [...name, opening, ...lines];
}

function writeDay(on: string, between: '-' | 'words'): string {
  const [year, month, day] = on.split('-');
  return between === '-'
    ? `${day}-${month}-${year}`
    : `${Number(day)}. ${danishMonths[Number(month) - 1]} ${year}`;
}

function cover({ on, startsAt, place, minutes }: Truth, { cover: form }: Habits): Written[] {
  const name = minutes ? 'Referat' : 'Dagsorden';
  const time = startsAt.replace(':', '.');
  if (form === 'sentence') {
    return [
      { kind: 'title', text: `${name} til møde i KKR Midtjylland den ${writeDay(on, 'words')}` },
      { kind: 'cover', text: `Tidspunkt: kl. ${time}` },
      { kind: 'cover', text: `Sted: ${place}` },
    ];
  }
  if (form === 'labels') {
    return [
      { kind: 'title', text: `${name} · KKR Midtjylland` },
      { kind: 'cover', text: `Dato: ${writeDay(on, 'words')} kl. ${time}` },
      { kind: 'cover', text: `Mødested: ${place}` },
    ];
  }
  return [
    { kind: 'title', text: `${name}` },
    { kind: 'cover', text: 'MØDEDATO' },
    { kind: 'cover', text: `${writeDay(on, '-')} ${startsAt}:00` },
    { kind: 'cover', text: 'STED' },
    { kind: 'cover', text: place },
  ];
}
