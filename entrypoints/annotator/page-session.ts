/** One page and what is known of it: reads it, paints it, and tells the other parts of the extension. */
import { browser } from 'wxt/browser';
import { type PageArticle, readPage } from '../../lib/article/read-page.ts';
import { annotate } from '../../lib/extract/annotate.ts';
import type { Annotation, Span } from '../../lib/extract/annotation.ts';
import { marksOf } from '../../lib/highlight/marks.ts';
import { Painter } from '../../lib/highlight/painter.ts';
import { scrollToRanges } from '../../lib/highlight/scroll.ts';
import { toneAround } from '../../lib/highlight/tone.ts';
import { registeredLanguage } from '../../lib/language/registered.ts';
import type { Message, PageState } from '../../lib/messages.ts';
import { loadSettings, marksShownOn, type Settings, watchSettings } from '../../lib/settings.ts';
import { isWireSite } from '../../lib/wire-sites.ts';

type Reading = PageArticle & { annotation: Annotation };

export class PageSession {
  readonly #end = new AbortController();
  readonly #painter = new Painter();
  #reading: Reading | null = null;
  #settings: Settings | null = null;
  #state: PageState = { status: 'reading' };
  #current: number | null = null;

  constructor() {
    const stopWatching = watchSettings((settings) => {
      this.#settings = settings;
      this.#show();
    });
    this.signal.addEventListener('abort', () => {
      this.#painter.clear();
      if (this.#connected) stopWatching();
    });
  }

  /** Aborted when the session is over. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the session still goes on. It ends by itself when the extension has been updated or removed. */
  get alive(): boolean {
    if (!this.#connected) this.#end.abort();
    return !this.signal.aborted;
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads the page anew and paints what is found in it. Never rejects: a failure is a state. */
  async read(languageCode: string, force: boolean): Promise<PageState> {
    this.#settings ??= await loadSettings();
    try {
      const language = registeredLanguage(languageCode);
      if (!language) throw new Error(`the language "${languageCode}" is not there`);
      const page = readPage(document, { force });
      this.#reading = page && { ...page, annotation: annotate(page.article.text, language) };
      this.#current = null;
      this.#show();
    } catch (error) {
      this.#reading = null;
      this.#painter.clear();
      this.#tell({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
    return this.#state;
  }

  /** Scrolls to a claim and flashes it; the claim is the current one from now on. */
  showClaim(claim: number): void {
    const spans = this.#reading?.annotation.claims[claim]?.content;
    if (!spans) return;
    this.#current = claim;
    this.#goTo(spans);
  }

  /** Scrolls to a mention of an organization and flashes it. */
  showMention(mention: number): void {
    const span = this.#reading?.annotation.organizations[mention]?.span;
    if (span) this.#goTo([span]);
  }

  /** Goes from the current claim to the one after (1) or before (-1) it, round the ends of the article. */
  stepClaim(by: 1 | -1): void {
    const count = this.#reading?.annotation.claims.length ?? 0;
    if (count === 0) return;
    const from = this.#current ?? (by === 1 ? -1 : count);
    this.showClaim((from + by + count) % count);
  }

  get #connected(): boolean {
    return browser.runtime?.id !== undefined;
  }

  #goTo(spans: readonly Span[]): void {
    const { index } = this.#reading!;
    scrollToRanges(spans.flatMap((span) => index.rangesOf(span)));
    this.#painter.flash(spans, (span) => index.rangesOf(span));
  }

  /** Brings the page's marks and the state that is told in step with what was read and what the settings say. */
  #show(): void {
    const reading = this.#reading;
    if (!reading || !this.#settings) {
      this.#painter.clear();
      this.#tell({ status: 'no-article' });
      return;
    }
    const host = location.hostname;
    const marksShown = marksShownOn(this.#settings, host, isWireSite(host));
    if (marksShown) {
      this.#send({ type: 'dress-page', tone: toneAround(reading.root) });
      void this.#painter.paint(marksOf(reading.annotation, this.#settings), (span) =>
        reading.index.rangesOf(span),
      );
    } else this.#painter.clear();
    this.#tell({ status: 'annotated', article: reading.article, annotation: reading.annotation, marksShown });
  }

  #tell(state: PageState): void {
    this.#state = state;
    this.#send({ type: 'state-changed', state });
  }

  #send(message: Message): void {
    // Nobody may be there to hear it: a background that is being replaced is no failure of the page.
    if (this.alive) browser.runtime.sendMessage(message).catch(() => {});
  }
}
