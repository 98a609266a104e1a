type Posted = Readonly<Record<string, string>>;

/** The form as it is shown again: never with the password. @param address where it says whereto, before it was posted */
export function fieldsOfSignIn({ email = '', til }: Posted, address: URLSearchParams) {
  return { email, til: til ?? address.get('til') ?? '' };
}

/** The form for the code: which step it is, and whereto afterwards. */
export function fieldsOfCode({ til = '', ...posted }: Posted, step = posted.step ?? '') {
  return { til, step };
}

/** The form before a sensitive act: the password and the code it asks for, where they have come, and what it carries along unseen. */
export function splitProof({ [proofField]: password, [proofCodeField]: code, ...carried }: Posted) {
  return { password, code, carried };
}

/** The fields that the password and the code stand in: no form of ours has any of that name. */
export const proofField = 'bekraeftelse';
export const proofCodeField = 'bekraeftelseskode';
