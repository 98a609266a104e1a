/** Whether an item of OWASP ASVS 5.0 is met; what is met in part, or not, says what is missing. */
export type Standing = 'met' | 'partly' | 'not met' | 'does not apply';

export type Item = {
  readonly number: string;
  readonly level: 1 | 2;
  /** What is asked, in our own words. */
  readonly asks: string;
  readonly standing: Standing;
  /** The test, or else the file, that shows it. */
  readonly shownBy: string;
  /** What is missing, or why it does not apply. */
  readonly lacks?: string;
};

const room = 'src/rooms/ground/identity';
const trying = `${room}/trying.test.ts`;
const passwords = `${room}/passwords.test.ts`;
const sessions = `${room}/sessions.test.ts`;
const links = `${room}/links.test.ts`;
const factor = `${room}/second-factor.test.ts`;
const signIn = `${room}/sign-in.test.ts`;
const passkeys = 'src/rooms/ground/passkeys/passkeys.test.ts';
const providers = 'src/rooms/ground/providers/providers.test.ts';
const aboutProviders = 'src/rooms/ground/providers/README.md';

function met(number: string, level: 1 | 2, asks: string, shownBy: string): Item {
  return { number, level, asks, standing: 'met', shownBy };
}

function other(
  number: string,
  level: 1 | 2,
  asks: string,
  standing: Exclude<Standing, 'met'>,
  lacks: string,
  shownBy: string,
): Item {
  return { number, level, asks, standing, shownBy, lacks };
}

/** Levels 1 and 2 of the chapters on authentication (6), sessions (7) and access (8). */
export const items: readonly Item[] = [
  met(
    '6.1.1',
    1,
    'It is written down how guessing is slowed, and how nobody is locked out by others',
    `${room}/README.md`,
  ),
  met(
    '6.1.2',
    2,
    'It is written down which words of the field no password may be',
    `${room}/model/danish-words.ts`,
  ),
  met('6.1.3', 2, 'Every way to get in is written down, each with its controls', `${room}/README.md`),
  met('6.2.1', 1, 'Passwords have at least eight characters', passwords),
  met('6.2.2', 1, 'Everybody can change their password', signIn),
  met('6.2.3', 1, 'Changing it takes the old one and a new one', signIn),
  met('6.2.4', 1, 'The 3,000 most common passwords are refused', passwords),
  met('6.2.5', 1, 'No rule asks for kinds of characters', passwords),
  met('6.2.6', 1, 'Passwords are typed unseen', 'src/ui/ui.test.ts'),
  met('6.2.7', 1, 'Pasting and password managers work', `${room}/pages/sign-in-page.ts`),
  met('6.2.8', 1, 'A password is checked exactly as it was typed', `${room}/model/hash-password.ts`),
  met('6.2.9', 2, 'Passwords of 64 characters are taken', passwords),
  met(
    '6.2.10',
    2,
    'A password is never made to change by the calendar',
    `${room}/commands/change-password.ts`,
  ),
  met('6.2.11', 2, 'The words of the field are refused', passwords),
  other(
    '6.2.12',
    2,
    'Passwords known from breaches are refused',
    'partly',
    'the list has 49,233 common ones; a service with all breached ones would hear of every password that is chosen',
    passwords,
  ),
  met('6.3.1', 1, 'Guessing and lists of stolen passwords are slowed', trying),
  met(
    '6.3.2',
    1,
    'No accounts come with the product but those of a trial on the own machine',
    'src/main/configuration.test.ts',
  ),
  other(
    '6.3.3',
    2,
    'Two factors are needed to get in',
    'partly',
    'everybody can add a passkey, which is two, or turn the second step on; nobody is made to, as a council decides that',
    passkeys,
  ),
  met('6.3.4', 2, 'There is no way in that is not written down', 'test/permissions.test.ts'),
  met('6.4.1', 1, 'What somebody begins with is random, works once and expires', links),
  met('6.4.2', 1, 'No hints and no secret questions', `${room}/pages/link-pages.ts`),
  met(
    '6.4.3',
    2,
    'A forgotten password is no way around the second factor',
    `${room}/commands/choose-password.ts`,
  ),
  met('6.4.4', 2, 'A lost factor is taken away after a proof of who one is, which is kept', factor),
  met('6.5.1', 2, 'A code counts once', factor),
  met('6.5.2', 2, 'Recovery codes have 112 bits at least and are stored hashed', factor),
  met('6.5.3', 2, 'Keys, codes and tokens come from a secure generator', `${room}/model/one-time-code.ts`),
  met('6.5.4', 2, 'Recovery codes have 20 bits at least', factor),
  other(
    '6.5.5',
    2,
    'A code of an app lives 30 seconds',
    'partly',
    'the code before and after are taken too, as telephones go a little wrong',
    factor,
  ),
  other(
    '6.6.1',
    2,
    'Codes by telephone are explained and have a better choice beside them',
    'does not apply',
    'no code is sent by telephone',
    factor,
  ),
  other(
    '6.6.2',
    2,
    'A code sent elsewhere belongs to the request that asked for it',
    'does not apply',
    'no code is sent elsewhere',
    factor,
  ),
  other(
    '6.6.3',
    2,
    'Codes sent elsewhere cannot be guessed',
    'does not apply',
    'no code is sent elsewhere',
    factor,
  ),
  met('6.8.1', 2, 'People of two providers are told apart', providers),
  met('6.8.2', 2, 'What a provider signs is checked', 'src/rooms/ground/providers/steps/connect.ts'),
  met('6.8.3', 2, 'What a provider says counts once', providers),
  met('6.8.4', 2, 'How strongly a provider asked is looked at', providers),
  met('7.1.1', 2, 'It is written down when a session ends, idle or not', `${room}/README.md`),
  met('7.1.2', 2, 'It is written down how many sessions one may have', `${room}/README.md`),
  met('7.1.3', 2, 'Sessions across systems are written down', aboutProviders),
  met('7.2.1', 1, 'A session is asked for at the server each time', signIn),
  met('7.2.2', 1, 'Tokens are made for the session, never fixed keys', sessions),
  met('7.2.3', 1, 'Tokens have 128 bits of chance at least', `${room}/store/open-session.ts`),
  other(
    '7.2.4',
    1,
    'Whoever proves who they are gets a new token, and the old one ends',
    'partly',
    'signing in does; saying the password again keeps the token, as an editor open in another window is bound to it and could save no more',
    sessions,
  ),
  met('7.3.1', 2, 'A session nobody uses ends', sessions),
  met('7.3.2', 2, 'Every session ends after a time', sessions),
  met('7.4.1', 1, 'A session that was ended opens nothing', signIn),
  met('7.4.2', 1, 'Closing somebody’s access ends their sessions', signIn),
  met('7.4.3', 2, 'Changing the password ends the other sessions', signIn),
  met('7.4.4', 2, 'Signing out is on every page of those signed in', 'src/ui/ui.test.ts'),
  met('7.4.5', 2, 'An administrator can end somebody’s sessions', signIn),
  met('7.5.1', 2, 'Changing e-mail or factor asks for the whole proof again', factor),
  met('7.5.2', 2, 'One’s sessions are listed and can be ended, after a proof', sessions),
  met('7.6.1', 2, 'How a session and its provider’s end is written down', aboutProviders),
  met('7.6.2', 2, 'A session begins with the person’s own act', providers),
  met('8.1.1', 1, 'Who may do what is written down', 'docs/rights.md'),
  other(
    '8.1.2',
    2,
    'Who may see which field is written down',
    'partly',
    'rows and actions are, in docs; fields are in the code and its test',
    'test/closed-words.test.ts',
  ),
  met('8.2.1', 1, 'Functions are for those who have the right', 'test/permissions.test.ts'),
  met('8.2.2', 1, 'Things are for those who have the right to them', 'test/permissions.test.ts'),
  met('8.2.3', 2, 'Fields are for those who have the right to them', 'test/closed-words.test.ts'),
  met('8.3.1', 1, 'Rights are asked at the server', 'test/walls.test.ts'),
  met('8.4.1', 2, 'One council’s people cannot reach another’s', 'test/permissions.test.ts'),
];
