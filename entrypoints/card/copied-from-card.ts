import { reportText } from '../../components/put-right/report-text.ts';
import type { Holding } from '../../lib/corrections/holding.ts';
import type { CopiedClaims } from '../../lib/export/copied-claims.ts';
import { browser } from '../../lib/native-browser.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import type { MarkedPage } from '../annotator/marked-page.ts';
import { copiedClaim, copiedLink } from './copy-claim.ts';

/** What can be copied by a button of a claim's card. */
export type FromCard = 'copy' | 'copy-link' | 'report';

/**
 * What goes on the clipboard, null where there is nothing to give; and what is said to the reader then.
 * @param holding of the article, see `reportText`
 * @param index of the claim
 */
export function copiedFromCard(
  what: FromCard,
  marked: MarkedPage,
  holding: Holding | null,
  index: number,
  settings: Settings,
  wording: Wording,
): { copied: CopiedClaims | null; said: string | null } {
  const { say, count } = wording;
  const { article, annotation } = marked;
  const claim = annotation?.claims[index];
  if (!article || !claim) return { copied: null, said: null };
  switch (what) {
    case 'copy':
      return { copied: copiedClaim(marked, claim, settings, wording), said: count('copied', 1) };
    case 'copy-link': {
      const copied = copiedLink(marked, claim);
      return { copied, said: say(copied ? 'linkCopied' : 'noLink') };
    }
    case 'report': {
      const { version } = browser.runtime.getManifest();
      const text = reportText(article, annotation, holding?.putRight, index, version, wording);
      return { copied: { text, html: null }, said: say('reportCopied') };
    }
  }
}
