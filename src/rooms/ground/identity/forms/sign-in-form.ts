type Posted = Readonly<Record<string, string>>;

/** The form as it is shown again: never with the password. @param address where it says whereto, before it was posted */
export function fieldsOfSignIn({ email = '', til }: Posted, address: URLSearchParams) {
  return { email, til: til ?? address.get('til') ?? '' };
}

/** The form for the code: which step it is, and whereto afterwards. */
export function fieldsOfCode({ til = '', ...posted }: Posted, step = posted.step ?? '') {
  return { til, step };
}

/** The form before a sensitive act: the password it asks for, if that has come, and what it carries along unseen. */
export function splitProof({ [proofField]: password, ...carried }: Posted) {
  return { password, carried };
}

/** The field that the password stands in: no form of ours has one of that name. */
export const proofField = 'bekraeftelse';
