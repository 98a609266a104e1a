import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/**
 * What names a row of the table, and no row of another: a meeting's id given for an item's does not compile. The row
 * types, the names in addresses and the input of commands carry it; all of them are made in this file.
 */
export type Id<Table extends string> = string & z.$brand<Table>;

export type CouncilId = Id<'councils'>;
export type PersonId = Id<'people'>;
export type FileHash = Id<'files'>;
export type PaperId = Id<'papers'>;
export type MeetingId = Id<'meetings'>;
export type MatterId = Id<'matters'>;
export type SectionId = Id<'agenda_sections'>;
export type AgendaItemId = Id<'agenda_items'>;
export type AnnexId = Id<'annexes'>;
export type ProposalId = Id<'proposals'>;
export type CandidateId = Id<'candidate_items'>;
export type DispatchId = Id<'dispatches'>;
export type ImportId = Id<'imports'>;
export type ImportRunId = Id<'import_runs'>;
export type NoticeId = Id<'notices'>;
export type GrantId = Id<'grants'>;
export type PasskeyId = Id<'passkeys'>;

/** The id a text is, for the names in an address and for tests. Everybody else has it from a row, or parses it. */
export function asId<Table extends string>(text: string): Id<Table>;
export function asId(text: string): string {
  return text;
}

/** A fresh identifier for a stored thing. Random, so it tells nothing and can be made before the row is. */
export function newId<Table extends string>(): Id<Table> {
  return asId<Table>(randomUUID());
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(text: string): boolean {
  return uuid.test(text);
}

/** The id that stands in a text from outside; null where it is none. */
export function readId<Table extends string>(text: string): Id<Table> | null {
  return isId(text) ? asId<Table>(text) : null;
}

/**
 * The id of a row in what a command is given: no other kind of id is taken.
 *
 * @param code what the refusal is called in the room's catalogue where it is no id at all
 */
export function idInput<Table extends string>(_table: Table, code?: string) {
  return z.uuid(code).brand<Table, 'inout'>();
}

/** The same where any text will do: the command looks the thing up and refuses by itself what is not there. */
export function idText<Table extends string>(_table: Table) {
  return z.string().brand<Table, 'inout'>();
}

/** The council a command is given, or an address, a form or the command line names. */
export const councilInput = idText('councils');

/** A file by its hash. */
export const fileInput = idText('files');
