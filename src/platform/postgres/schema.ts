// Written by `bin/tvaers-dev schema-types` from the migrated database. Not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Id } from '../../kernel/ids.ts';

/** Read as Date, written as Date or ISO text. */
type Instant = ColumnType<Date, Date | string, Date | string>;
/** Read as parsed JSON, to be parsed with a schema; written as text. */
type Json = ColumnType<unknown, string, string>;
type InstantOrDefault = ColumnType<Date, Date | string | undefined, Date | string>;
type JsonOrDefault = ColumnType<unknown, string | undefined, string>;

export type AgendaItemsRow = {
  id: Id<'agenda_items'>;
  meeting_id: Id<'meetings'>;
  section_id: Id<'agenda_sections'>;
  matter_id: Id<'matters'> | null;
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
  updated_by: Id<'people'> | null;
  updated_at: InstantOrDefault;
  given_number: string | null;
  decision: JsonOrDefault;
};

export type AgendaSectionsRow = {
  id: Id<'agenda_sections'>;
  meeting_id: Id<'meetings'>;
  position: number;
  number: number | null;
  title: string;
  given_number: number | null;
};

export type AgendaTemplatesRow = {
  council_id: Id<'councils'>;
  sections: string[];
  updated_at: InstantOrDefault;
};

export type AgendasRow = {
  meeting_id: Id<'meetings'>;
  council_id: Id<'councils'>;
  state: Generated<string>;
  created_at: InstantOrDefault;
  attendance: JsonOrDefault;
};

export type AnnexesRow = {
  id: Id<'annexes'>;
  item_id: Id<'agenda_items'>;
  meeting_id: Id<'meetings'>;
  council_id: Id<'councils'>;
  mark: string | null;
  position: number;
  title: string;
  file_name: string;
  file_hash: Id<'files'>;
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

export type AuditChainRow = {
  position: bigint;
  about: string;
  id: string;
  digest: Buffer;
  hash: Buffer;
};

export type AuditHeadRow = {
  one: Generated<boolean>;
  position: bigint;
  hash: Buffer;
};

export type AuditSignaturesRow = {
  position: bigint;
  hash: Buffer;
  key: string;
  signature: Buffer;
  signed_at: InstantOrDefault;
};

export type CandidateItemsRow = {
  id: Id<'candidate_items'>;
  council_id: Id<'councils'>;
  title: string;
  note: Generated<string>;
  meeting_id: Id<'meetings'> | null;
  matter_id: Id<'matters'> | null;
  item_id: Id<'agenda_items'> | null;
  created_at: InstantOrDefault;
  removed_at: Instant | null;
};

export type CouncilMunicipalitiesRow = {
  council_id: Id<'councils'>;
  municipality_code: string;
  valid_from: string;
  valid_until: string | null;
};

export type CouncilRulesRow = {
  council_id: Id<'councils'>;
  rule_set: string;
  valid_from: string;
  valid_until: string | null;
};

export type CouncilsRow = {
  id: Id<'councils'>;
  name: string;
  kind: string;
  created_at: InstantOrDefault;
};

export type DeadlineDeviationsRow = {
  meeting_id: Id<'meetings'>;
  deadline: string;
  moved_to: string;
  reason: string;
  decided_by: Id<'people'> | null;
  decided_at: InstantOrDefault;
};

export type DispatchMailsRow = {
  id: Id<'dispatch_mails'>;
  dispatch_id: Id<'dispatches'>;
  council_id: Id<'councils'>;
  person_id: Id<'people'>;
  email: string;
  with_closed: boolean;
  state: Generated<string>;
  attempts: Generated<number>;
  next_attempt_at: InstantOrDefault;
  last_error: string | null;
  sent_at: Instant | null;
};

export type DispatchesRow = {
  id: Id<'dispatches'>;
  paper_id: Id<'papers'>;
  council_id: Id<'councils'>;
  started_by: Id<'people'> | null;
  started_at: InstantOrDefault;
};

export type EventsRow = {
  id: Id<'events'>;
  number: GeneratedAlways<bigint>;
  at: Instant;
  command: string;
  part_of: Id<'events'> | null;
  person_id: Id<'people'> | null;
  system_actor: string | null;
  actor_name: string;
  on_behalf_of: Id<'people'> | null;
  council_id: Id<'councils'> | null;
  subjects: Generated<string[]>;
  done: Generated<boolean>;
  closed: Generated<boolean>;
  details: JsonOrDefault;
};

export type FilesRow = {
  hash: Id<'files'>;
  size: bigint;
  media_type: string;
  text: string | null;
  pages: number | null;
  unreadable: string | null;
  stored_at: InstantOrDefault;
};

export type GrantsRow = {
  id: Id<'grants'>;
  person_id: Id<'people'>;
  role: string;
  council_id: Id<'councils'> | null;
  municipality_code: string | null;
  organisation: string | null;
  substitute_for: Id<'people'> | null;
  valid_from: Generated<string>;
  valid_until: string | null;
};

export type ImportRunFilesRow = {
  run_id: Id<'import_runs'>;
  council_id: Id<'councils'>;
  position: number;
  file_name: string;
  file_hash: Id<'files'>;
  size: bigint;
  state: Generated<string>;
  told: string | null;
  import_id: Id<'imports'> | null;
  kind: string | null;
  meeting_on: string | null;
  content_hash: string | null;
  doubt: Generated<number>;
};

export type ImportRunsRow = {
  id: Id<'import_runs'>;
  council_id: Id<'councils'>;
  name: string;
  fingerprint: string;
  answers: JsonOrDefault;
  begun_by: Id<'people'> | null;
  begun_at: InstantOrDefault;
  finished_at: Instant | null;
};

export type ImportsRow = {
  id: Id<'imports'>;
  council_id: Id<'councils'>;
  file_name: string;
  file_hash: Id<'files'>;
  understood: Json;
  corrected: Json | null;
  stored_meeting_id: Id<'meetings'> | null;
  stored_at: Instant | null;
  uploaded_by: Id<'people'> | null;
  uploaded_at: InstantOrDefault;
  effect: Json | null;
  undone_at: Instant | null;
};

export type ItemRevisionsRow = {
  item_id: Id<'agenda_items'>;
  revision: number;
  content: Json;
  saved_by: Id<'people'> | null;
  saved_at: InstantOrDefault;
};

export type JobsRow = {
  id: Id<'jobs'>;
  kind: string;
  payload: Json;
  run_at: InstantOrDefault;
  attempts: Generated<number>;
  last_error: string | null;
  done_at: Instant | null;
  created_at: InstantOrDefault;
};

export type KnownBrowsersRow = {
  token_hash: Buffer;
  person_id: Id<'people'>;
  seen_at: Instant;
};

export type MatterRecordsRow = {
  matter_id: Id<'matters'>;
  council_id: Id<'councils'>;
  record_number: string;
  is_own: Generated<boolean>;
};

export type MattersRow = {
  id: Id<'matters'>;
  title: string;
  officers: Generated<string[]>;
  created_at: InstantOrDefault;
  updated_at: InstantOrDefault;
};

export type MeetingJoinsRow = {
  meeting_id: Id<'meetings'>;
  council_id: Id<'councils'>;
  address: string;
};

export type MeetingsRow = {
  id: Id<'meetings'>;
  council_id: Id<'councils'>;
  held_on: string;
  starts_at: string;
  ends_at: string | null;
  place: Generated<string>;
  form: string;
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
  id: Id<'notices'>;
  council_id: Id<'councils'>;
  title: string;
  body: string;
  first_on: string;
  last_on: string;
  audience: string;
  taken_down_at: Instant | null;
};

export type PaperClosedRow = {
  paper_id: Id<'papers'>;
  council_id: Id<'councils'>;
  content: Json;
};

export type PaperExportsRow = {
  paper_id: Id<'papers'>;
  council_id: Id<'councils'>;
  audience: string;
  format: string;
  edition: number;
  file_hash: Id<'files'>;
  size: bigint;
  made_at: InstantOrDefault;
};

export type PaperFilesRow = {
  paper_id: Id<'papers'>;
  role: string;
  file_id: string;
  council_id: Id<'councils'>;
  file_name: string;
  file_hash: Id<'files'>;
  media_type: string;
  closed: boolean;
};

export type PapersRow = {
  id: Id<'papers'>;
  kind: string;
  subject_id: string;
  council_id: Id<'councils'>;
  version: number;
  form: string;
  title: string;
  dated_on: string;
  reason: string | null;
  content: Json;
  approved_by: Id<'people'> | null;
  approved_at: Instant | null;
  sent_at: Instant | null;
  published_at: Instant | null;
  taken_down_at: Instant | null;
  taken_down_by: Id<'people'> | null;
  taken_down_reason: string | null;
  times_withheld: Generated<number>;
};

export type PapersTakenDownRow = {
  paper_id: Id<'papers'>;
  kind: string;
  subject_id: string;
  council_id: Id<'councils'>;
  version: number;
  taken_down_at: Instant;
};

export type PasskeyChallengesRow = {
  challenge_hash: Buffer;
  purpose: string;
  person_id: Id<'people'> | null;
  expires_at: Instant;
};

export type PasskeysRow = {
  id: Id<'passkeys'>;
  person_id: Id<'people'>;
  credential_id: Buffer;
  public_key: Buffer;
  counter: bigint;
  transports: string[];
  name: string;
  created_at: Instant;
  last_used_at: Instant | null;
};

export type PasswordLinksRow = {
  token_hash: Buffer;
  person_id: Id<'people'>;
  kind: string;
  created_at: Instant;
  expires_at: Instant;
};

export type PasswordsRow = {
  person_id: Id<'people'>;
  hash: string;
  changed_at: InstantOrDefault;
};

export type PeopleRow = {
  id: Id<'people'>;
  name: string;
  email: string;
  locked_at: Instant | null;
  created_at: InstantOrDefault;
};

export type PicturesRow = {
  file_hash: Id<'files'>;
  item_id: Id<'agenda_items'>;
  council_id: Id<'councils'>;
  media_type: string;
};

export type PostcodesRow = {
  first_code: string;
  last_code: string;
  town: string;
  municipality_code: string;
};

export type ProposalsRow = {
  id: Id<'proposals'>;
  council_id: Id<'councils'>;
  meeting_id: Id<'meetings'>;
  proposed_by: Id<'people'>;
  title: string;
  background: Generated<string>;
  recommendation: Generated<string>;
  submitted_at: InstantOrDefault;
  in_time: boolean;
  item_id: Id<'agenda_items'> | null;
  withdrawn_at: Instant | null;
  wished_meeting_id: Id<'meetings'> | null;
};

export type ProviderAccountsRow = {
  provider_id: Id<'providers'>;
  subject: string;
  person_id: Id<'people'>;
  linked_at: Instant;
  last_used_at: Instant;
};

export type ProviderVisitsRow = {
  token_hash: Buffer;
  provider_id: Id<'providers'>;
  til: string;
  expires_at: Instant;
};

export type ProvidersRow = {
  id: Id<'providers'>;
  key: string;
  name: string;
  issuer: string;
  client_id: string;
  domains: string[];
};

export type PublicHolidaysRow = {
  held_on: string;
  name: string;
};

export type RecommendationsRow = {
  item_id: Id<'agenda_items'>;
  position: number;
  text: string;
};

export type RecoveryCodesRow = {
  person_id: Id<'people'>;
  code_hash: Buffer;
};

export type RegionsRow = {
  code: string;
  name: string;
  valid_from: string;
  valid_until: string | null;
};

export type RemovedAnnexesRow = {
  id: Id<'annexes'>;
  item_id: Id<'agenda_items'>;
  meeting_id: Id<'meetings'>;
  council_id: Id<'councils'>;
  file_hash: Id<'files'>;
  title: string;
  content: Json;
  removed_at: InstantOrDefault;
};

export type SearchEntriesRow = {
  id: Id<'search_entries'>;
  council_id: Id<'councils'>;
  dated_on: string;
  title: string;
  body: string;
  address: string;
  paper_id: Id<'papers'>;
  place: string;
  part: Generated<string>;
  words: GeneratedAlways<string>;
  title_words: GeneratedAlways<string>;
};

export type SearchWordKeysRow = {
  kind: string;
  key: string;
  word: Id<'search_words'>;
  flat: GeneratedAlways<string>;
};

export type SearchWordsRow = {
  word: Id<'search_words'>;
  entries: number;
  flat: GeneratedAlways<string>;
  stem: GeneratedAlways<string>;
  learnt: Generated<boolean>;
};

export type SecondFactorsRow = {
  person_id: Id<'people'>;
  secret: Buffer;
  confirmed_at: Instant | null;
  last_step: Generated<bigint>;
};

export type SessionsRow = {
  token_hash: Buffer;
  person_id: Id<'people'>;
  created_at: InstantOrDefault;
  expires_at: Instant;
  id: Generated<Id<'sessions'>>;
  browser: Generated<string>;
  last_used_at: Instant;
  proved_at: Instant;
};

export type SignInMetersRow = {
  key: Buffer;
  kind: string;
  tries: Generated<number>;
  free_at: Instant;
  last_at: Instant;
};

export type SignInStepsRow = {
  token_hash: Buffer;
  person_id: Id<'people'>;
  expires_at: Instant;
};

export type SignInTriesRow = {
  id: Id<'sign_in_tries'>;
  at: Instant;
  account: Buffer;
  address: Buffer | null;
};

export type SignsRow = {
  id: Id<'signs'>;
  council_id: Id<'councils'>;
  form: string;
  means: string;
  state: string;
  learned_from: string | null;
};

export type Schema = {
  agenda_items: AgendaItemsRow;
  agenda_sections: AgendaSectionsRow;
  agenda_templates: AgendaTemplatesRow;
  agendas: AgendasRow;
  annexes: AnnexesRow;
  audit_chain: AuditChainRow;
  audit_head: AuditHeadRow;
  audit_signatures: AuditSignaturesRow;
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
  known_browsers: KnownBrowsersRow;
  matter_records: MatterRecordsRow;
  matters: MattersRow;
  meeting_joins: MeetingJoinsRow;
  meetings: MeetingsRow;
  municipalities: MunicipalitiesRow;
  municipality_regions: MunicipalityRegionsRow;
  notices: NoticesRow;
  paper_closed: PaperClosedRow;
  paper_exports: PaperExportsRow;
  paper_files: PaperFilesRow;
  papers: PapersRow;
  papers_taken_down: PapersTakenDownRow;
  passkey_challenges: PasskeyChallengesRow;
  passkeys: PasskeysRow;
  password_links: PasswordLinksRow;
  passwords: PasswordsRow;
  people: PeopleRow;
  pictures: PicturesRow;
  postcodes: PostcodesRow;
  proposals: ProposalsRow;
  provider_accounts: ProviderAccountsRow;
  provider_visits: ProviderVisitsRow;
  providers: ProvidersRow;
  public_holidays: PublicHolidaysRow;
  recommendations: RecommendationsRow;
  recovery_codes: RecoveryCodesRow;
  regions: RegionsRow;
  removed_annexes: RemovedAnnexesRow;
  search_entries: SearchEntriesRow;
  search_word_keys: SearchWordKeysRow;
  search_words: SearchWordsRow;
  second_factors: SecondFactorsRow;
  sessions: SessionsRow;
  sign_in_meters: SignInMetersRow;
  sign_in_steps: SignInStepsRow;
  sign_in_tries: SignInTriesRow;
  signs: SignsRow;
};
