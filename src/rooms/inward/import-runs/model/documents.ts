/** Can it be an agenda, minutes or a bundle, by its name? What an office leaves beside them is passed over. */
export function isDocument(path: string): boolean {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return !/^[.~]/.test(name) && /\.(?:pdf|docx|html?|txt|json|xml|zip)$/i.test(name);
}
