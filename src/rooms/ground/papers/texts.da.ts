import { catalogue } from '../../../kernel/errors.ts';

export const refuse = catalogue({
  'paper-unknown': 'Versionen findes ikke.',
  'paper-went-out': 'Versionen er sendt ud, så godkendelsen kan ikke fortrydes.',
  'paper-already-sent': 'Versionen er allerede sendt ud eller offentliggjort.',
  'paper-already-published': 'Versionen er allerede offentliggjort.',
  'paper-not-published': 'Versionen er ikke offentliggjort, så den kan ikke tages ned.',
  'paper-already-down': 'Versionen er allerede taget ned.',
  'paper-not-down': 'Versionen er ikke taget ned.',
  'take-down-reason-missing': [
    'reason',
    'Skriv, hvorfor teksten tages ned. Kun sekretariatet og formandskabet ser begrundelsen.',
  ],
});

/** What the history says of each command here. */
export const happened = {
  'papers.freeze-paper': '»{title}« blev frosset som version {version}.',
  'papers.mark-paper-sent': '»{title}« blev sendt ud.',
  'papers.publish-paper': '»{title}« blev offentliggjort.',
  'papers.withhold': 'Det, som en senere version lukker, blev lukket i version {version}, »{title}«, også.',
  'papers.take-down-paper': '»{title}« blev taget ned: {reason}',
  'papers.put-paper-back': '»{title}« blev lagt ud igen.',
  'papers.remove-unsent-paper':
    'Version {before.version}, »{before.title}«, blev trukket tilbage, før den var sendt ud.',
} as const;
