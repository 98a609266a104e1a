import { readFile } from 'node:fs/promises';
import { holidayYears, listHolidays } from 'tvaers-rules/deadlines';
import { isRefused } from 'tvaers-rules/outcome';
import { type Reference, referenceSchema } from '../model/reference.ts';

/** Everything in db/reference, checked. A file that does not hold what it must is a bug and throws. */
export async function readReference(): Promise<Reference> {
  const [municipalities, regions, councils] = await Promise.all(
    ['municipalities.json', 'regions.json', 'councils.json'].map(readJson),
  );
  const postcodes = (await readText('postcodes.csv')).trim().split('\n').slice(1).map(readPostcode);
  return referenceSchema.parse({ municipalities, regions, councils, postcodes });
}

/** The public holidays of all years the rules know. */
export function listKnownHolidays(): readonly { readonly on: string; readonly name: string }[] {
  const years = Array.from(
    { length: holidayYears.last - holidayYears.first + 1 },
    (_, step) => holidayYears.first + step,
  );
  return years.flatMap((year) => {
    const holidays = listHolidays(year);
    if (isRefused(holidays)) throw new Error(`the rules know no holidays for ${year}`);
    return holidays;
  });
}

/** "1800-1999,Frederiksberg C,147" */
function readPostcode(line: string) {
  const [codes = '', town, municipalities = ''] = line.split(',');
  const [firstCode, lastCode = firstCode] = codes.split('-');
  return { firstCode, lastCode, town, municipalities: municipalities.split(' ') };
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readText(name));
}

function readText(name: string): Promise<string> {
  return readFile(new URL(`../../../../../db/reference/${name}`, import.meta.url), 'utf8');
}
