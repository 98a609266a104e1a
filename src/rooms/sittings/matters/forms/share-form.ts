type Posted = Readonly<Record<string, string>>;

/** The council that was chosen is the one the right is asked in. */
export function inputOfSharing({ council = '', ...posted }: Posted) {
  return { ...posted, councilId: council };
}
