import type { CopiedClaims } from './export/copied-claims.ts';

/** Puts claims on the clipboard, all their forms in one item. Rejects where the browser does not allow it. */
export async function writeToClipboard({ text, html }: CopiedClaims): Promise<void> {
  const forms: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html !== null) forms['text/html'] = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem(forms)]);
}
