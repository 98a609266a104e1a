import {
  type AgendaItemId,
  type AnnexId,
  asId,
  type CandidateId,
  type CouncilId,
  type FileHash,
  type GrantId,
  type Id,
  type ImportId,
  type ImportRunId,
  type MatterId,
  type NoticeId,
  type PasskeyId,
  type PersonId,
  type ProposalId,
  type SectionId,
} from '../kernel/ids.ts';

/** The names in addresses that stand for stored things. */
type NamedThings = {
  readonly annex: AnnexId;
  readonly candidate: CandidateId;
  readonly council: CouncilId;
  readonly grant: GrantId;
  readonly hash: FileHash;
  readonly import: ImportId;
  readonly run: ImportRunId;
  readonly item: AgendaItemId;
  readonly matter: MatterId;
  readonly notice: NoticeId;
  readonly passkey: PasskeyId;
  readonly person: PersonId;
  readonly proposal: ProposalId;
  readonly section: SectionId;
  readonly session: Id<'sessions'>;
};

/** What stood in an address under the names of its pattern: ids of stored things, and other texts. */
export type AddressNames = NamedThings & Readonly<Record<string, string | undefined>>;

/** Every name with its own kind of id. One that the pattern has not is empty, and names nothing that is stored. */
export function addressNames(found: Readonly<Record<string, string>>): AddressNames {
  const at = <Table extends string>(name: keyof NamedThings): Id<Table> => asId(found[name] ?? '');
  const things: NamedThings = {
    annex: at('annex'),
    candidate: at('candidate'),
    council: at('council'),
    grant: at('grant'),
    hash: at('hash'),
    import: at('import'),
    item: at('item'),
    matter: at('matter'),
    notice: at('notice'),
    passkey: at('passkey'),
    person: at('person'),
    proposal: at('proposal'),
    run: at('run'),
    section: at('section'),
    session: at('session'),
  };
  return { ...found, ...things };
}
