import type { Claim } from '../../lib/annotation.ts';
import { type CopiedClaims, copiedClaims } from '../../lib/export/copied-claims.ts';
import { fragmentLink } from '../../lib/export/text-fragment.ts';
import type { Settings } from '../../lib/settings.ts';
import { copyStyle } from '../../lib/wording/copy-style.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import type { MarkedPage } from '../annotator/marked-page.ts';

/** A claim of a page's article with its attribution, in the reader's format; null where no article is shown. */
export function copiedClaim(
  { article, annotation }: MarkedPage,
  claim: Claim,
  settings: Settings,
  wording: Wording,
): CopiedClaims | null {
  if (!article || !annotation) return null;
  return copiedClaims(article, annotation, [claim], copyStyle(settings, wording, annotation.language));
}

/** A link to a claim's words; null where there is none to give. */
export function copiedLink({ article }: MarkedPage, claim: Claim): CopiedClaims | null {
  const text = article && fragmentLink(article, claim);
  return text === null ? null : { text, html: null };
}
