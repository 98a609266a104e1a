import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command, Io } from './command.ts';
import { jsonOption } from './command.ts';
import { commands } from './commands.ts';
import { runCommand, runCommandLine } from './frame.ts';

function recorder(input = '') {
  const said = { out: '', err: '' };
  const io: Io = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    readInput: async () => input,
    isTerminal: false,
    env: {},
  };
  return { io, said };
}

const greet: Command = {
  name: 'greet',
  summary: 'Hils.',
  usage: ['greet NAVN [--loud] [--to STED…]'],
  options: {
    loud: { type: 'boolean', short: 'l', text: 'Hils højt.' },
    to: { type: 'string', multiple: true, value: 'STED', text: 'Hvor.' },
    json: jsonOption,
  },
  positionals: { min: 1, max: 2, missing: 'et navn' },
  run: async (args, io) => {
    if (args.positionals[0] === 'fejl') throw new Error('der skete noget');
    io.out([...args.positionals, args.flag('loud'), ...args.texts('to'), args.text('to')].join(' '));
    return 0;
  },
};

test('nothing at all is wrong usage, and the help comes on stderr', async () => {
  const { io, said } = recorder();
  assert.equal(await runCommandLine([], io), 2);
  assert.match(said.err, /Brug: bin\/tvaers KOMMANDO/);
  assert.equal(said.out, '');
});

test('help, --help and -h list every command with its summary', async () => {
  for (const word of ['help', '--help', '-h']) {
    const { io, said } = recorder();
    assert.equal(await runCommandLine([word], io), 0);
    for (const name of Object.keys(commands))
      assert.match(said.out, new RegExp(`^  ${name} +\\S.+\\.$`, 'm'));
  }
});

test('every command tells of itself with --help and by help NAME, and carries the name it is called by', async () => {
  for (const [name, load] of Object.entries(commands)) {
    const first = recorder();
    const second = recorder();
    assert.equal(await runCommandLine([name, '--help'], first.io), 0);
    assert.equal(await runCommandLine(['help', name], second.io), 0);
    assert.match(first.said.out, new RegExp(`^  bin/tvaers ${name}`, 'm'));
    assert.match(first.said.out, /-h, --help/);
    assert.equal(first.said.out, second.said.out);
    assert.equal((await load()).command.name, name);
  }
});

test('an unknown command is wrong usage, also in help and where JavaScript knows the word', async () => {
  for (const words of [['afstem'], ['help', 'afstem'], ['constructor']]) {
    const { io, said } = recorder();
    assert.equal(await runCommandLine(words, io), 2);
    assert.match(said.err, /^Der er ingen kommando »\w+«\. Kør bin\/tvaers help/);
  }
});

test('options in every form reach the command', async () => {
  const { io, said } = recorder();
  assert.equal(await runCommand(greet, ['-l', 'Anna', '--to=Viborg', '--to', 'Århus', 'Bo'], io), 0);
  assert.equal(said.out, 'Anna Bo true Viborg Århus Århus');
});

const misused: readonly (readonly [string, readonly string[], string])[] = [
  [
    'an unknown option',
    ['Anna', '--lod'],
    'Kommandoen greet har ikke valget »--lod«. Kør bin/tvaers greet --help.',
  ],
  [
    'an option without its value',
    ['Anna', '--to'],
    'Valget --to til greet er brugt forkert: det skal have en værdi.',
  ],
  [
    'a value too much',
    ['Anna', '--loud=ja'],
    'Valget --loud til greet er brugt forkert: det tager ingen værdi.',
  ],
  [
    'a word too much',
    ['Anna', 'Bo', 'Carl'],
    'Kommandoen greet kan ikke bruge »Carl«. Kør bin/tvaers greet --help.',
  ],
  ['a word too few', [], 'Kommandoen greet mangler et navn. Kør bin/tvaers greet --help.'],
];
for (const [situation, words, sentence] of misused) {
  test(`${situation} is wrong usage, said in Danish`, async () => {
    const { io, said } = recorder();
    assert.equal(await runCommand(greet, words, io), 2);
    assert.equal(said.err, `${sentence}\n`);
    assert.equal(said.out, '');
  });
}

test('a bug in a command is said with its trace, counts as refused, and is JSON where that was asked for', async () => {
  const { io, said } = recorder();
  assert.equal(await runCommand(greet, ['fejl', '--json'], io), 1);
  assert.match(said.err, /^Der er en fejl i Tværs: der skete noget\./);
  assert.match(said.err, /frame\.test\.ts/);
  assert.equal(JSON.parse(said.out).error.code, 'unexpected');
});

const question = '{"ruleSet":"kkr-2022","meetingOn":"2024-06-18","kind":"ordinary"}';

test('a rule reads its question from standard input and answers in JSON', async () => {
  const { io, said } = recorder(question);
  assert.equal(await runCommandLine(['rules', 'deadlines'], io), 0);
  const answer = JSON.parse(said.out);
  // The 18th less ten days; the Tuesday before.
  assert.deepEqual(
    [answer.status, answer.proposalsBy, answer.agendaBy],
    ['decided', '2024-06-08', '2024-06-11'],
  );
});

test('the help of a rule says what each of its fields is', async () => {
  const { io, said } = recorder();
  assert.equal(await runCommandLine(['rules', 'tariff', '--help'], io), 0);
  assert.match(said.out, /^ {2}cases {2,}Antal sager\.$/m);
  assert.match(said.out, /^ {2}carriedOere\.tariff {2,}Takstfinansieringens del, i hele øre\.$/m);
  const plain = recorder();
  assert.equal(await runCommandLine(['rules', '--help'], plain.io), 0);
  assert.doesNotMatch(plain.said.out, /Antal sager/);
});

test('an unknown rule is wrong usage, and the rules there are get named', async () => {
  const { io, said } = recorder(question);
  assert.equal(await runCommandLine(['rules', 'astrologi'], io), 2);
  assert.match(said.err, /^Der er ingen regel »astrologi«\. Reglerne er: .*deadlines/);
});

test('a rule shows its examples, and one of them as a question that can be asked', async () => {
  const { io, said } = recorder('');
  assert.equal(await runCommandLine(['rules', 'apportionment', '--examples'], io), 0);
  assert.match(said.out, /^seven-seats-by-dhondt +\S/m);
  const asked = recorder('');
  const words = ['rules', 'apportionment', '--example', 'seven-seats-by-dhondt'];
  assert.equal(await runCommandLine(words, asked.io), 0);
  const answered = recorder(asked.said.out);
  assert.equal(await runCommandLine(['rules', 'apportionment'], answered.io), 0);
  assert.equal(JSON.parse(answered.said.out).status, 'decided');
});

test('an example that is not there is wrong usage', async () => {
  const { io, said } = recorder('');
  assert.equal(await runCommandLine(['rules', 'tariff', '--example', 'gratis'], io), 2);
  assert.match(said.err, /^Reglen tariff har ikke eksemplet »gratis«/);
});

const refusedInput: readonly (readonly [string, string, readonly string[], string])[] = [
  ['nothing on standard input', ' \n', [], 'input-empty'],
  ['text that is no JSON', 'dagsorden', [], 'input-not-json'],
  ['a file that is not there', '', ['--input', '/findes/ikke.json'], 'input-unreadable'],
  ['a date that does not exist', question.replace('06-18', '02-31'), [], 'input-not-date'],
];
for (const [situation, input, words, code] of refusedInput) {
  test(`${situation} is refused with a code on stdout and a sentence on stderr`, async () => {
    const { io, said } = recorder(input);
    assert.equal(await runCommandLine(['rules', 'deadlines', ...words], io), 1);
    const { error } = JSON.parse(said.out);
    assert.equal(error.code, code);
    assert.equal(said.err, `${error.message}\n`);
  });
}
