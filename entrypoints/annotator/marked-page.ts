/** The marks of one article in the page: painted, pointed at, gone to. */

import type { Annotation, Span } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import type { PageArticle } from '../../lib/article/read-page.ts';
import { type MarksAt, marksAt } from '../../lib/highlight/find-mark.ts';
import { offsetUnder } from '../../lib/highlight/hit-test.ts';
import { type Mark, marksOf } from '../../lib/highlight/marks.ts';
import { Painter } from '../../lib/highlight/painter.ts';
import { scrollToRanges } from '../../lib/highlight/scroll.ts';
import { toneAround } from '../../lib/highlight/tone.ts';
import type { Message, Tone } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';

/** What is marked, and where. */
interface Shown {
  page: PageArticle;
  annotation: Annotation;
}

/** An annotation's part that a reader can go to. */
export type Place = { claim: number } | { mention: number };

export class MarkedPage {
  readonly #painter: Painter;
  readonly #token: string;
  readonly #send: (message: Message) => void;
  #shown: Shown | null = null;
  #marks: readonly Mark[] = [];
  #tone: Tone = 'light';
  /** What the page has been dressed for; null before the first time. */
  #dressed: { tone: Tone; settings: Settings } | null = null;
  #current: number | null = null;
  #lacking = false;

  /** @param token see `registeredName` */
  constructor(send: (message: Message) => void, token: string) {
    this.#send = send;
    this.#token = token;
    this.#painter = new Painter(token);
  }

  get article(): Article | null {
    return this.#shown?.page.article ?? null;
  }

  /** The article with its place in the page; null where none is shown. */
  get page(): PageArticle | null {
    return this.#shown?.page ?? null;
  }

  get annotation(): Annotation | null {
    return this.#shown?.annotation ?? null;
  }

  /** Whether the page around the article is light or dark, as it was when it was painted. */
  get tone(): Tone {
    return this.#tone;
  }

  /** The claim that was gone to last; null where there is none. */
  get current(): number | null {
    return this.#current;
  }

  /** Whether marks are missing that stood, or would stand, in text that the page has changed or taken out since it was read. */
  get lacking(): boolean {
    return this.#lacking;
  }

  /** Takes an article over; nothing is painted yet. */
  take(page: PageArticle, annotation: Annotation): void {
    if (this.#shown?.annotation !== annotation) this.#current = null;
    this.#shown = { page, annotation };
    this.#marks = [];
  }

  /**
   * Has the stylesheet of the marks put into the page, where it is not there: to be done before they are painted, for it takes its way
   * through the background.
   */
  dress(root: Element, settings: Settings): void {
    this.#tone = toneAround(root);
    if (this.#dressed?.tone === this.#tone && this.#dressed.settings === settings) return;
    this.#dressed = { tone: this.#tone, settings };
    this.#send({ type: 'dress-page', tone: this.#tone, token: this.#token });
  }

  /** @returns when all is painted, or nothing more will be */
  async paint(settings: Settings): Promise<void> {
    if (!this.#shown) return;
    const { page, annotation } = this.#shown;
    this.#marks = marksOf(annotation, settings);
    this.#lacking = false;
    this.dress(page.root, settings);
    await this.#painter.paint(this.#marks, (span) => page.index.rangesOf(span));
    // The page may have changed while they were looked for.
    this.dropStale();
  }

  /** Takes away the marks in text that the page has changed: they would stand on other words until it is read anew. */
  dropStale(): void {
    const index = this.#shown?.page.index;
    if (!index) return;
    const dropped = this.#painter.keepOnly((node) => index.isUnchanged(node));
    if (dropped || !index.isCurrent()) this.#lacking = true;
  }

  /** Deepens the marks of these places, whose card is open, and no others. */
  deepen(places: readonly Place[]): void {
    const index = this.#shown?.page.index;
    if (!index) return;
    const marks = this.#marks.filter(({ about }) => places.some((place) => isSame(about, place)));
    this.#painter.deepen(marks, (span) => index.rangesOf(span));
  }

  /** Takes the marks away; the article stays known and can be gone through. */
  unpaint(): void {
    this.#painter.clear();
    this.#marks = [];
  }

  /** Takes the marks away and forgets the article. */
  clear(): void {
    this.unpaint();
    this.#shown = null;
    this.#current = null;
  }

  /** What is marked under a point of the window; null where nothing is. */
  at(x: number, y: number): MarksAt | null {
    if (!this.#shown || this.#marks.length === 0) return null;
    const offset = offsetUnder(x, y, this.#shown.page.index);
    if (offset === null) return null;
    const found = marksAt(this.#marks, offset);
    return found.claim === null && found.mention === null ? null : found;
  }

  /** The page's ranges of a claim's words or of a mention; empty where there is no such thing. */
  rangesOf(place: Place): StaticRange[] {
    return this.rangesAt(this.#spansOf(place));
  }

  /** The page's ranges of stretches of the article's text (UTF-16 code units); empty where no article is shown. */
  rangesAt(spans: readonly Span[]): StaticRange[] {
    return spans.flatMap((span) => this.#shown?.page.index.rangesOf(span) ?? []);
  }

  /** Scrolls to a claim or a mention and flashes it. @returns whether there is such a thing */
  goTo(place: Place): boolean {
    const spans = this.#spansOf(place);
    if (spans.length === 0) return false;
    if ('claim' in place) this.#current = place.claim;
    const { index } = this.#shown!.page;
    scrollToRanges(this.rangesOf(place));
    this.#painter.flash(spans, (span) => index.rangesOf(span));
    return true;
  }

  /** The claim after (1) or before (-1) the current one, round the ends of the article; null where there are none. */
  claimBeside(by: 1 | -1): number | null {
    const count = this.#shown?.annotation.claims.length ?? 0;
    if (count === 0) return null;
    const from = this.#current ?? (by === 1 ? -1 : count);
    return (from + by + count) % count;
  }

  #spansOf(place: Place): readonly Span[] {
    const annotation = this.#shown?.annotation;
    if ('claim' in place) return annotation?.claims[place.claim]?.content ?? [];
    const span = annotation?.organizations[place.mention]?.span;
    return span ? [span] : [];
  }
}

function isSame(one: Place, other: Place): boolean {
  return 'claim' in one
    ? 'claim' in other && one.claim === other.claim
    : 'mention' in other && one.mention === other.mention;
}
