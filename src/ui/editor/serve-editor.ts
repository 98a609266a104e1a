import { browserAddress } from '../browser-files.ts';

/** Addresses of the editor's script and style sheet, for pages that hold an editor. */
export async function editorAddresses(): Promise<{ readonly script: string; readonly style: string }> {
  const [script, style] = await Promise.all([browserAddress('editor'), browserAddress('editorStyle')]);
  return { script, style };
}
