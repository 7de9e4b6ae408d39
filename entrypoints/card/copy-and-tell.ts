import type { Claim } from '../../lib/annotation.ts';
import { copyInPage } from '../../lib/highlight/copy-in-page.ts';
import { browser } from '../../lib/native-browser.ts';
import { loadSettings, markDress } from '../../lib/settings.ts';
import { type MessageKey, wordingFor } from '../../lib/wording/wording.ts';
import type { MarkedPage } from '../annotator/marked-page.ts';
import { copiedClaim } from './copy-claim.ts';
import type { Notice } from './notice.ts';

/**
 * Copies a claim with its attribution, in the reader's format, and says over the page what was copied, or that nothing was: what was
 * copied before would be pasted by mistake.
 * @param claim undefined where there is none
 * @param missing what is said then
 * @returns whether it was done
 */
export async function copyAndTell(
  marked: MarkedPage,
  notice: Notice,
  claim: Claim | undefined,
  missing: MessageKey,
): Promise<boolean> {
  const settings = await loadSettings();
  const wording = wordingFor(settings.language, browser.i18n.getUILanguage());
  const copied = claim ? copiedClaim(marked, claim, settings, wording) : null;
  const done = copied !== null && (await copyInPage(copied));
  const why = copied ? 'copyFailed' : marked.article ? missing : 'nothingCopiedHere';
  const said = done ? wording.count('copied', 1) : wording.say(why);
  await notice.say(said, { language: wording.language, dress: markDress(settings), tone: marked.tone });
  return done;
}
