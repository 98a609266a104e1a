import { formatCount, formatDate, formatList, formatWeekday } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import { weekdayOf, yearOf } from './civil-date.ts';
import type { DeadlineKinds } from './kinds.ts';

const day = (date: string): string => `${formatWeekday(weekdayOf(date))} den ${formatDate(date)}`;

/** What a deadline tells, in Danish. */
export const danish: Sentences<DeadlineKinds> = {
  'deadline-proposals': ({ meetingOn, daysBefore, by }) =>
    `Et medlem kan stille forslag senest ${daysBefore} dage før mødet ${day(meetingOn)}, altså til og med ${day(by)}.`,
  'deadline-agenda': ({ meetingOn, by }) =>
    `Dagsordenen skal være sendt ud senest samme ugedag i ugen før mødet ${day(meetingOn)}, altså ${day(by)}.`,
  'deadline-on-rest-day': ({ deadline, rest, earlier }) =>
    `Fristen ${formatDate(deadline)} falder på en dag, hvor der ikke arbejdes (${rest}). Fristen flyttes ikke, men vær færdig ${day(earlier)}.`,
  'deadline-extraordinary': () =>
    'Fristerne for forslag og dagsorden gælder ordinære møder. For et ekstraordinært møde er der ingen frist.',
  'deadline-constitutive-as-ordinary': () =>
    'Det konstituerende møde regnes her med samme frister for forslag og dagsorden som et ordinært møde; det er en fortolkning.',
  'deadline-alliances': ({ meetingOn, workingDaysBefore, saturdayCounts, by }) =>
    `Valgforbund skal være meddelt senest ${workingDaysBefore} hverdage før mødet ${day(meetingOn)}. Mødedagen tælles ikke med, og lørdag er ${saturdayCounts ? '' : 'ikke '}regnet som hverdag: sidste dag er ${day(by)}.`,
  'deadline-constitutive': ({ electedOn, by, meetingOn, kept }) =>
    `Det konstituerende møde skal holdes efter kommunalvalget den ${formatDate(electedOn)} og senest ${formatDate(by)}. Mødet den ${formatDate(meetingOn)} overholder ${kept ? '' : 'ikke '}fristen.`,
  'deadline-before-rules': ({ meetingOn, validFrom }) =>
    `Mødet den ${formatDate(meetingOn)} ligger, før forretningsordenen trådte i kraft den ${formatDate(validFrom)}; fristerne er regnet efter den alligevel.`,
  'deadline-quarter': ({ year, quarter, from, to }) =>
    `${quarter}. kvartal ${year} er fra ${formatDate(from)} til og med ${formatDate(to)}; »senest i ${quarter}. kvartal« er senest den dag.`,
  'deadline-national-total': ({ year, by }) => `Landstallet for ${year} meldes ud senest ${formatDate(by)}.`,
  'deadline-agreement': ({ before, lastDay }) =>
    `Kommunerne i en region giver besked om en aftale inden ${formatDate(before)}; sidste dag er altså ${formatDate(lastDay)}.`,
  'deadline-imposed': ({ before }) =>
    `Er der ingen aftale, fastsætter Udlændingestyrelsen kommunekvoterne inden ${formatDate(before)}.`,
  'deadline-notified': ({ regions, by }) =>
    `${regions.length === 0 ? 'Ingen region' : formatList(regions)} har givet besked om en aftale senest ${formatDate(by)}.`,
  'deadline-imposed-for': ({ regions }) =>
    regions.length === 0
      ? 'Udlændingestyrelsen skal ikke fastsætte kvoter i nogen af regionerne.'
      : `Udlændingestyrelsen fastsætter kommunekvoterne i ${formatList(regions)}.`,
  'deadline-notice': ({ givenOn, months, lastDay, endsOn }) =>
    `Opsigelsen den ${formatDate(givenOn)} er givet senest ${formatDate(lastDay)}, som er ${formatCount(months, 'måned', 'måneder')} før udgangen af ${yearOf(endsOn)}. Aftalen ophører ${formatDate(endsOn)}.`,
  'deadline-notice-late': ({ givenOn, months, missed, missedYear, lastDay, endsOn }) =>
    `Opsigelsen den ${formatDate(givenOn)} kom for sent til at gælde ved udgangen af ${missedYear}: med ${formatCount(months, 'måneds', 'måneders')} varsel skulle den være givet senest ${formatDate(missed)}. Den gælder derfor ved udgangen af ${yearOf(endsOn)}, hvor sidste dag for at opsige er ${formatDate(lastDay)}. Aftalen ophører ${formatDate(endsOn)}.`,
  'deadline-appointments': ({ nominationsBy, clarifiedBy, appointedFrom, takeOfficeOn }) =>
    `Indstillinger senest ${formatDate(nominationsBy)}, afklaring til ${formatDate(clarifiedBy)}, udpegning i uge 12 fra ${formatDate(appointedFrom)}, og bestyrelserne tiltræder ${formatDate(takeOfficeOn)}.`,
};
