import { formats } from '../../test/habits/set.ts';
import { tryHabit } from '../../test/habits/try-habit.ts';
import { type Figure, rounded } from './figure.ts';

const agendas = Number(process.env.TVAERS_HABITS ?? 10_000);

/**
 * Invented agendas written by invented habits, a quarter in each format: the share read exactly as they were meant. A
 * fault nobody is told of is counted by itself.
 */
export async function measure(): Promise<Figure> {
  let whole = 0;
  let silent = 0;
  for (let at = 0; at < agendas; at += 1) {
    const format = formats[at % formats.length] ?? 'txt';
    const { faults, habits } = await tryHabit(format, 1000 + Math.floor(at / formats.length));
    if (faults.length === 0) whole += 1;
    const unsaid = faults.filter(({ said }) => !said);
    silent += unsaid.length > 0 ? 1 : 0;
    for (const { where, what, said } of faults.slice(0, 1))
      console.error(`${said ? 'said' : 'SILENT'} ${format} ${where}: ${what} ${habits}`);
  }
  return {
    name: 'import-habits',
    value: rounded((100 * whole) / agendas),
    unit: '%',
    against: { what: 'all that was written', value: 100 },
    runs: 1,
    detail: { agendas, wrong: agendas - whole, silentlyWrong: silent },
  };
}
