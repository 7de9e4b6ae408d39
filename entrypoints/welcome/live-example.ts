/**
 * The example on the page of the first run is no picture: the extension reads it, marks it and answers for it as it does in any
 * page, only that here nobody has to put the scripts in.
 */
import { marksStylesheet } from '../../lib/highlight/stylesheet.ts';
import type { Tone } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { answerMessages } from '../annotator/answer-messages.ts';
import { offerCard } from '../annotator/card-slot.ts';
import { PageSession } from '../annotator/page-session.ts';
import { PageCard } from '../card/page-card.tsx';

/** Reads and marks the article that stands in this page, and answers the popup and the keys. Call it once. */
export function startLiveExample(): void {
  offerCard((...parts) => new PageCard(...parts));
  const session = new PageSession();
  answerMessages(session);
  session.begin();
}

const sheet = new CSSStyleSheet();

/** Dresses the marks. Elsewhere the background does it, which browsers let into no page of an extension's own. */
export function dressExample(settings: Settings, tone: Tone): void {
  sheet.replaceSync(marksStylesheet(settings, tone));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
