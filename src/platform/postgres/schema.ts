// Written by `bin/tvaers-dev schema-types` from the migrated database. Not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Read as Date, written as Date or ISO text. */
type Instant = ColumnType<Date, Date | string, Date | string>;
/** Read as parsed JSON, to be parsed with a schema; written as text. */
type Json = ColumnType<unknown, string, string>;
type InstantOrDefault = ColumnType<Date, Date | string | undefined, Date | string>;
type JsonOrDefault = ColumnType<unknown, string | undefined, string>;

export type AgendaItemsRow = {
  id: string;
  meeting_id: string;
  section_id: string;
  matter_id: string | null;
  position: number;
  number: string | null;
  title: string;
  officers: Generated<string[]>;
  kind: string;
  kind_corrected: Generated<boolean>;
  background: JsonOrDefault;
  case_statement: JsonOrDefault;
  recommendation_lead: Generated<string>;
  presenters: Generated<string[]>;
  expected_minutes: number | null;
  closed_reason: string | null;
  withdrawn_reason: string | null;
  first_sent_in: number | null;
  revision: Generated<number>;
  updated_by: string | null;
  updated_at: InstantOrDefault;
  given_number: string | null;
  decision: JsonOrDefault;
};

export type AgendaSectionsRow = {
  id: string;
  meeting_id: string;
  position: number;
  number: number | null;
  title: string;
  given_number: number | null;
};

export type AgendaTemplatesRow = {
  council_id: string;
  sections: string[];
  updated_at: InstantOrDefault;
};

export type AgendasRow = {
  meeting_id: string;
  council_id: string;
  state: Generated<string>;
  created_at: InstantOrDefault;
  attendance: JsonOrDefault;
};

export type AnnexesRow = {
  id: string;
  item_id: string;
  meeting_id: string;
  council_id: string;
  mark: string | null;
  position: number;
  title: string;
  file_name: string;
  file_hash: string;
  media_type: string;
  size: bigint;
  pages: number | null;
  state: Generated<string>;
  source: Generated<string>;
  sender: string | null;
  received_on: string | null;
  document_number: string | null;
  closed_reason: string | null;
  created_at: InstantOrDefault;
};

export type CandidateItemsRow = {
  id: string;
  council_id: string;
  title: string;
  note: Generated<string>;
  meeting_id: string | null;
  matter_id: string | null;
  item_id: string | null;
  created_at: InstantOrDefault;
  removed_at: Instant | null;
};

export type CouncilMunicipalitiesRow = {
  council_id: string;
  municipality_code: string;
  valid_from: string;
  valid_until: string | null;
};

export type CouncilRulesRow = {
  council_id: string;
  rule_set: string;
  valid_from: string;
  valid_until: string | null;
};

export type CouncilsRow = {
  id: string;
  name: string;
  kind: string;
  created_at: InstantOrDefault;
};

export type DeadlineDeviationsRow = {
  meeting_id: string;
  deadline: string;
  moved_to: string;
  reason: string;
  decided_by: string | null;
  decided_at: InstantOrDefault;
};

export type DispatchMailsRow = {
  id: string;
  dispatch_id: string;
  council_id: string;
  person_id: string;
  email: string;
  with_closed: boolean;
  state: Generated<string>;
  attempts: Generated<number>;
  next_attempt_at: InstantOrDefault;
  last_error: string | null;
  sent_at: Instant | null;
};

export type DispatchesRow = {
  id: string;
  paper_id: string;
  council_id: string;
  started_by: string | null;
  started_at: InstantOrDefault;
};

export type EventsRow = {
  id: string;
  number: GeneratedAlways<bigint>;
  at: Instant;
  command: string;
  part_of: string | null;
  person_id: string | null;
  system_actor: string | null;
  actor_name: string;
  on_behalf_of: string | null;
  council_id: string | null;
  subjects: Generated<string[]>;
  done: Generated<boolean>;
  closed: Generated<boolean>;
  details: JsonOrDefault;
  hash: Buffer | null;
};

export type FilesRow = {
  hash: string;
  size: bigint;
  media_type: string;
  text: string | null;
  pages: number | null;
  unreadable: string | null;
  stored_at: InstantOrDefault;
};

export type GrantsRow = {
  id: string;
  person_id: string;
  role: string;
  council_id: string | null;
  municipality_code: string | null;
  organisation: string | null;
  substitute_for: string | null;
  valid_from: Generated<string>;
  valid_until: string | null;
};

export type ImportRunFilesRow = {
  run_id: string;
  council_id: string;
  position: number;
  file_name: string;
  file_hash: string;
  size: bigint;
  state: Generated<string>;
  told: string | null;
  import_id: string | null;
  kind: string | null;
  meeting_on: string | null;
  content_hash: string | null;
  doubt: Generated<number>;
};

export type ImportRunsRow = {
  id: string;
  council_id: string;
  name: string;
  fingerprint: string;
  answers: JsonOrDefault;
  begun_by: string | null;
  begun_at: InstantOrDefault;
  finished_at: Instant | null;
};

export type ImportsRow = {
  id: string;
  council_id: string;
  file_name: string;
  file_hash: string;
  understood: Json;
  corrected: Json | null;
  stored_meeting_id: string | null;
  stored_at: Instant | null;
  uploaded_by: string | null;
  uploaded_at: InstantOrDefault;
  effect: Json | null;
  undone_at: Instant | null;
};

export type ItemRevisionsRow = {
  item_id: string;
  revision: number;
  content: Json;
  saved_by: string | null;
  saved_at: InstantOrDefault;
};

export type JobsRow = {
  id: string;
  kind: string;
  payload: Json;
  run_at: InstantOrDefault;
  attempts: Generated<number>;
  last_error: string | null;
  done_at: Instant | null;
  created_at: InstantOrDefault;
};

export type MatterRecordsRow = {
  matter_id: string;
  council_id: string;
  record_number: string;
};

export type MattersRow = {
  id: string;
  title: string;
  officers: Generated<string[]>;
  created_at: InstantOrDefault;
  updated_at: InstantOrDefault;
};

export type MeetingsRow = {
  id: string;
  council_id: string;
  held_on: string;
  starts_at: string;
  ends_at: string | null;
  place: Generated<string>;
  form: string;
  join_address: string | null;
  kind: string;
  cancelled_at: Instant | null;
  cancelled_reason: string | null;
  sequence: Generated<number>;
  created_at: InstantOrDefault;
  updated_at: InstantOrDefault;
  day_fixed_at: Instant | null;
};

export type MunicipalitiesRow = {
  code: string;
  name: string;
  official_name: string;
  name_variants: Generated<string[]>;
  business_hub: string;
  urban_rural: string;
};

export type MunicipalityRegionsRow = {
  municipality_code: string;
  region_code: string;
  valid_from: string;
  valid_until: string | null;
};

export type NoticesRow = {
  id: string;
  council_id: string;
  title: string;
  body: string;
  first_on: string;
  last_on: string;
  audience: string;
  taken_down_at: Instant | null;
};

export type PaperClosedRow = {
  paper_id: string;
  council_id: string;
  content: Json;
};

export type PaperExportsRow = {
  paper_id: string;
  council_id: string;
  audience: string;
  format: string;
  edition: number;
  file_hash: string;
  size: bigint;
  made_at: InstantOrDefault;
};

export type PaperFilesRow = {
  paper_id: string;
  role: string;
  file_id: string;
  council_id: string;
  file_name: string;
  file_hash: string;
  media_type: string;
  closed: boolean;
};

export type PapersRow = {
  id: string;
  kind: string;
  subject_id: string;
  council_id: string;
  version: number;
  form: string;
  title: string;
  dated_on: string;
  reason: string | null;
  content: Json;
  approved_by: string | null;
  approved_at: Instant | null;
  sent_at: Instant | null;
  published_at: Instant | null;
  taken_down_at: Instant | null;
  taken_down_by: string | null;
  taken_down_reason: string | null;
};

export type PapersTakenDownRow = {
  paper_id: string;
  kind: string;
  subject_id: string;
  council_id: string;
  version: number;
  taken_down_at: Instant;
};

export type PasswordsRow = {
  person_id: string;
  hash: string;
  failures: Generated<number>;
  failed_at: Instant | null;
  changed_at: InstantOrDefault;
};

export type PeopleRow = {
  id: string;
  name: string;
  email: string;
  locked_at: Instant | null;
  created_at: InstantOrDefault;
};

export type PicturesRow = {
  file_hash: string;
  item_id: string;
  council_id: string;
  media_type: string;
};

export type ProposalsRow = {
  id: string;
  council_id: string;
  meeting_id: string;
  proposed_by: string;
  title: string;
  background: Generated<string>;
  recommendation: Generated<string>;
  submitted_at: InstantOrDefault;
  in_time: boolean;
  item_id: string | null;
  withdrawn_at: Instant | null;
  wished_meeting_id: string | null;
};

export type PublicHolidaysRow = {
  held_on: string;
  name: string;
};

export type RecommendationsRow = {
  item_id: string;
  position: number;
  text: string;
};

export type RegionsRow = {
  code: string;
  name: string;
  valid_from: string;
  valid_until: string | null;
};

export type RemovedAnnexesRow = {
  id: string;
  item_id: string;
  meeting_id: string;
  council_id: string;
  file_hash: string;
  title: string;
  content: Json;
  removed_at: InstantOrDefault;
};

export type SearchEntriesRow = {
  id: string;
  council_id: string;
  dated_on: string;
  title: string;
  body: string;
  address: string;
  words: GeneratedAlways<string | null>;
  paper_id: string;
  place: string;
};

export type SessionsRow = {
  token_hash: Buffer;
  person_id: string;
  created_at: InstantOrDefault;
  expires_at: Instant;
};

export type Schema = {
  agenda_items: AgendaItemsRow;
  agenda_sections: AgendaSectionsRow;
  agenda_templates: AgendaTemplatesRow;
  agendas: AgendasRow;
  annexes: AnnexesRow;
  candidate_items: CandidateItemsRow;
  council_municipalities: CouncilMunicipalitiesRow;
  council_rules: CouncilRulesRow;
  councils: CouncilsRow;
  deadline_deviations: DeadlineDeviationsRow;
  dispatch_mails: DispatchMailsRow;
  dispatches: DispatchesRow;
  events: EventsRow;
  files: FilesRow;
  grants: GrantsRow;
  import_run_files: ImportRunFilesRow;
  import_runs: ImportRunsRow;
  imports: ImportsRow;
  item_revisions: ItemRevisionsRow;
  jobs: JobsRow;
  matter_records: MatterRecordsRow;
  matters: MattersRow;
  meetings: MeetingsRow;
  municipalities: MunicipalitiesRow;
  municipality_regions: MunicipalityRegionsRow;
  notices: NoticesRow;
  paper_closed: PaperClosedRow;
  paper_exports: PaperExportsRow;
  paper_files: PaperFilesRow;
  papers: PapersRow;
  papers_taken_down: PapersTakenDownRow;
  passwords: PasswordsRow;
  people: PeopleRow;
  pictures: PicturesRow;
  proposals: ProposalsRow;
  public_holidays: PublicHolidaysRow;
  recommendations: RecommendationsRow;
  regions: RegionsRow;
  removed_annexes: RemovedAnnexesRow;
  search_entries: SearchEntriesRow;
  sessions: SessionsRow;
};
