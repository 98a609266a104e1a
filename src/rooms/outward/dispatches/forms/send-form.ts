type Posted = Readonly<Record<string, string>>;

/** One person the mail goes to again; nobody named: all whose mail failed. */
export function inputOfSendingAgain({ paperId, person = '' }: Posted) {
  return { paperId, to: person === '' ? 'failed' : { personId: person } };
}
