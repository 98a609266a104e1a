import { answerOf, type JsonFields, openInput, print, printRefused, type Reader } from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { decideMayorSubstitute, decideMembership } from './index.ts';
import type { Event, Holder, Post, Seat, State, TaskKind } from './model.ts';

const nameOrNone = print.orNull(print.text);
const holder = print.fields({
  state: print.oneOf('seated', 'on-leave', 'leave-proposed', 'substitute-asked', 'vacant'),
  member: print.optional(print.text),
  substitute: nameOrNone,
});
const seat = print.fields({
  ...{ kind: print.oneOf('mayor', 'supplementary'), id: print.text },
  ...{ municipality: print.optional(print.text), party: nameOrNone, holder },
});
const acting = print.fields({
  state: print.oneOf('nobody', 'asked', 'elected'),
  member: print.optional(print.text),
});
const post = print.fields({ electedBy: print.text, member: nameOrNone, acting });
const task = print.fields({
  kind: print.oneOf<TaskKind>(
    ...(['ask-kl', 'ask-substitute', 'call-substitute', 'decide-leave'] as const),
    ...(['elect-member', 'elect-extra-member', 'elect-substitute', 'name-mayor-substitute'] as const),
    ...(['elect-chair', 'elect-vice-chair'] as const),
  ),
  by: print.text,
  about: print.text,
});
const transition = {
  state: print.fields({
    ...{ ruleSet: print.text, municipalities: print.number, seats: print.listOf(seat) },
    ...{ eligible: print.texts, chair: post, viceChair: post },
  }),
  tasks: print.listOf(task),
};
const settled = answerOf('decided', transition);
const open = answerOf('needs-decision', transition);
const stepsIn = answerOf('decided', {
  substitute: print.oneOf('first-deputy', 'second-deputy', 'elected-by-council'),
});
export const answers = [settled, open, stepsIn];

/** The rule from JSON to JSON: a state and an event, or (with `kind`) who is substitute for a mayor. */
export function run(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'state', 'event', 'firstDeputyIsMember', 'secondDeputyIsMember']);
  return read.has('kind') ? runMayorSubstitute(input) : runEvent(read);
}

function runMayorSubstitute(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'firstDeputyIsMember', 'secondDeputyIsMember']);
  read.choice('kind', ['mayor-substitute']);
  const chain = read.finish({
    firstDeputyIsMember: read.yesNo('firstDeputyIsMember'),
    secondDeputyIsMember: read.yesNo('secondDeputyIsMember'),
  });
  if (isRefused(chain)) return printRefused(chain);
  return stepsIn.print(decideMayorSubstitute(chain));
}

function runEvent(read: Reader): JsonFields {
  const given = read.finish({
    state: readState(
      read.inner('state', ['ruleSet', 'municipalities', 'seats', 'eligible', 'chair', 'viceChair']),
    ),
    event: readEvent(read.inner('event', eventFields)),
  });
  const answer = isRefused(given) ? given : decideMembership(given.state, given.event);
  if (isRefused(answer)) return printRefused(answer);
  return answer.status === 'decided' ? settled.print(answer) : open.print(answer);
}

function readState(read: Reader): State {
  return {
    ruleSet: read.text('ruleSet'),
    municipalities: read.count('municipalities'),
    seats: read.list('seats', ['id', 'kind', 'municipality', 'party', 'holder'], readSeat),
    eligible: read.texts('eligible'),
    chair: readPost(read.inner('chair', ['electedBy', 'member', 'acting'])),
    viceChair: readPost(read.inner('viceChair', ['electedBy', 'member', 'acting'])),
  };
}

const textOrNull = (read: Reader, field: string): string | null => read.optional(field, read.text, null);

function readSeat(read: Reader): Seat {
  const id = read.text('id');
  const holder = readHolder(read.inner('holder', ['state', 'member', 'substitute']));
  if (read.choice('kind', ['mayor', 'supplementary']) === 'supplementary') {
    return { kind: 'supplementary', id, party: read.text('party'), holder };
  }
  return {
    kind: 'mayor',
    id,
    municipality: read.text('municipality'),
    party: textOrNull(read, 'party'),
    holder,
  };
}

function readHolder(read: Reader): Holder {
  const state = read.choice('state', ['seated', 'on-leave', 'leave-proposed', 'substitute-asked', 'vacant']);
  if (state === 'vacant') return { state, substitute: textOrNull(read, 'substitute') };
  if (state === 'substitute-asked') return { state, substitute: read.text('substitute') };
  return { state, member: read.text('member'), substitute: textOrNull(read, 'substitute') };
}

function readPost(read: Reader): Post {
  return {
    electedBy: read.text('electedBy'),
    member: textOrNull(read, 'member'),
    acting: read.has('acting') ? readActing(read.inner('acting', ['state', 'member'])) : { state: 'nobody' },
  };
}

function readActing(read: Reader): Post['acting'] {
  const state = read.choice('state', ['nobody', 'asked', 'elected']);
  return state === 'elected' ? { state, member: read.text('member') } : { state };
}

const eventFields = [
  'kind',
  'member',
  'person',
  'expectedMonths',
  'to',
  'municipality',
  'party',
  'substitute',
  'seat',
  'post',
];
const eventKinds = [
  'leave-from-council',
  'prevented',
  'leave-granted',
  'leave-refused',
  'returned',
  'left-council',
  'left-party',
  'mayor-changed',
  'municipality-left-kl',
  'substitute-accepts',
  'substitute-declines',
  'substitute-left',
  'member-elected',
  'substitute-elected',
  'post-prevented',
  'post-elected',
  'post-returned',
] as const;

function readEvent(read: Reader): Event {
  const kind = read.choice('kind', eventKinds);
  const post = () => read.choice('post', ['chair', 'viceChair']);
  switch (kind) {
    case 'leave-from-council':
    case 'prevented':
      return { kind, member: read.text('member'), expectedMonths: read.fraction('expectedMonths') };
    case 'leave-granted':
    case 'leave-refused':
    case 'returned':
      return { kind, member: read.text('member') };
    case 'left-council':
      return { kind, person: read.text('person') };
    case 'left-party':
      return { kind, person: read.text('person'), to: textOrNull(read, 'to') };
    case 'mayor-changed': {
      const [party, substitute] = [textOrNull(read, 'party'), textOrNull(read, 'substitute')];
      return {
        kind,
        municipality: read.text('municipality'),
        member: read.text('member'),
        party,
        substitute,
      };
    }
    case 'municipality-left-kl':
      return { kind, municipality: read.text('municipality') };
    case 'substitute-accepts':
    case 'substitute-declines':
    case 'substitute-left':
      return { kind, seat: read.text('seat') };
    case 'member-elected':
    case 'substitute-elected':
      return { kind, seat: read.text('seat'), person: read.text('person') };
    case 'post-prevented':
      return { kind, post: post(), expectedMonths: read.fraction('expectedMonths') };
    case 'post-elected':
      return { kind, post: post(), person: read.text('person') };
    case 'post-returned':
      return { kind, post: post() };
  }
}
