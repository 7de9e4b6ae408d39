/**
 * The example on the page of the first run is no picture: the extension reads it, marks it and answers for it as it does in any
 * page, only that here nobody has to put the scripts in.
 */
import { layerRule } from '../../lib/card/layer-rule.ts';
import { drawsLines } from '../../lib/highlight/draws-lines.ts';
import { marksStylesheet } from '../../lib/highlight/stylesheet.ts';
import type { Tone } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { answerMessages } from '../annotator/answer-messages.ts';
import { offerCard } from '../annotator/card-slot.ts';
import { documentToken } from '../annotator/document-token.ts';
import { PageSession } from '../annotator/page-session.ts';
import { PageCard } from '../card/page-card.ts';

/** Reads and marks the article that stands in this page, and answers the popup and the keys. Call it once. */
export function startLiveExample(): void {
  wear(layerRule(documentToken()));
  offerCard((parts) => new PageCard(parts));
  const session = new PageSession();
  answerMessages(session);
  session.begin();
}

const marks = wear('');

/** Dresses the marks. Elsewhere the background does it, which browsers let into no page of an extension's own. */
export function dressExample(settings: Settings, tone: Tone): void {
  const linesOnly = settings.linesOnly && drawsLines(navigator.userAgent);
  marks.replaceSync(marksStylesheet({ ...settings, linesOnly }, tone, documentToken()));
}

/** Gives this page a stylesheet more. */
function wear(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}
