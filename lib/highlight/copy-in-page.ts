import { writeToClipboard } from '../clipboard.ts';
import type { CopiedClaims } from '../export/copied-claims.ts';

/**
 * Puts claims on the clipboard from within a page, after a press of the reader's. Pages without TLS, and pages whose
 * policy denies the clipboard, leave the older way: the browser's own copy command, whose content we give.
 * @returns whether it was done
 */
export async function copyInPage(copied: CopiedClaims): Promise<boolean> {
  try {
    await writeToClipboard(copied);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

function copyByCommand({ text, html }: CopiedClaims): boolean {
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
  };
  addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', give, { capture: true });
  }
}
