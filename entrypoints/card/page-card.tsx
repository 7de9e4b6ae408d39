/** The card over the page: which one is shown, and what its buttons do. */
import { browser } from 'wxt/browser';
import { cardStyles } from '../../components/card/card-styles.ts';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import { OrganizationCard } from '../../components/card/organization-card.tsx';
import { whyClaim } from '../../components/card/why-claim.ts';
import { markColours } from '../../components/mark-colours.ts';
import { WordingContext } from '../../components/wording-context.ts';
import type { Claim, Span } from '../../lib/annotation.ts';
import { copiedClaims } from '../../lib/export/copied-claims.ts';
import { fragmentLink } from '../../lib/export/text-fragment.ts';
import { CardHost } from '../../lib/highlight/card-host.ts';
import { copyInPage } from '../../lib/highlight/copy-in-page.ts';
import type { MarksAt } from '../../lib/highlight/find-mark.ts';
import type { PointerListener } from '../../lib/highlight/watch-pointer.ts';
import type { Message } from '../../lib/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { exportWords } from '../../lib/wording/export-words.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import type { MarkedPage, Place } from '../annotator/marked-page.ts';

/** How long the card stays when the pointer has left the words, so that it can be reached, in milliseconds. */
const GRACE = 300;

interface Point {
  x: number;
  y: number;
}

export class PageCard implements PointerListener {
  readonly #host = new CardHost(cardStyles());
  readonly #marked: MarkedPage;
  readonly #send: (message: Message) => void;
  #settings: Settings = DEFAULT_SETTINGS;
  #place: Place | null = null;
  #point: Point | null = null;
  /** The reader has asked for the card by key or touch: it does not go away with the pointer. */
  #pinned = false;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(marked: MarkedPage, send: (message: Message) => void, signal: AbortSignal) {
    this.#marked = marked;
    this.#send = send;
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Escape' && this.#host.shown) this.hide();
      },
      { capture: true, signal },
    );
    signal.addEventListener('abort', () => this.hide());
  }

  set settings(settings: Settings) {
    this.#settings = settings;
  }

  /** Whether a node is the card's host: the only one of ours that ever stands in the page. */
  owns(node: Node): boolean {
    return this.#host.owns(node);
  }

  hide(): void {
    clearTimeout(this.#leaving);
    if (this.claim !== null) this.#send({ type: 'claim-pointed', pointed: false });
    this.#host.hide();
    this.#place = null;
    this.#pinned = false;
  }

  /** Shows the card of a claim or a mention and moves the keyboard into it. */
  showByKey(place: Place): void {
    this.#pinned = true;
    this.#show(place, null);
    this.#host.focus();
  }

  /** The claim whose card is shown; null where none is. */
  get claim(): number | null {
    return this.#place && 'claim' in this.#place ? this.#place.claim : null;
  }

  /** Copies a claim with its attribution, in the reader's format. @returns whether it was done */
  async copyClaim(index: number): Promise<boolean> {
    const claim = this.#marked.annotation?.claims[index];
    return claim !== undefined && this.copy(claim);
  }

  /** As `copyClaim`, for a claim that may be only a part of one of the article's. */
  async copy(claim: Claim): Promise<boolean> {
    const { article, annotation } = this.#marked;
    if (!article || !annotation) return false;
    const { copyFormat: format, copyTemplate: template } = this.#settings;
    return copyInPage(
      copiedClaims(article, annotation, [claim], { format, template, words: exportWords(this.#wording) }),
    );
  }

  get #wording() {
    return wordingFor(this.#settings.language, browser.i18n.getUILanguage());
  }

  onRest(x: number, y: number): void {
    if (this.#host.shown && this.#host.owns(document.elementFromPoint(x, y))) {
      clearTimeout(this.#leaving);
      return;
    }
    const found = placeOf(this.#marked.at(x, y));
    if (found) {
      clearTimeout(this.#leaving);
      if (samePlace(found, this.#place)) return;
      this.#pinned = false;
      this.#show(found, { x, y });
    } else if (this.#host.shown && !this.#pinned) {
      clearTimeout(this.#leaving);
      this.#leaving = setTimeout(() => {
        if (!this.#host.focused) this.hide();
      }, GRACE);
    }
  }

  onTap(x: number, y: number, event: Event): void {
    if (this.#host.owns(event.target)) return;
    const link = event.target instanceof Element && event.target.closest('a[href], button, input, label');
    const found = link ? null : placeOf(this.#marked.at(x, y));
    if (!found) return;
    this.#pinned = true;
    this.#show(found, { x, y });
  }

  onPress(event: PointerEvent): void {
    // The context menu is about what the card is about: it stays until the next press.
    if (!this.#host.owns(event.target) && event.button !== 2) this.hide();
  }

  #show(place: Place, point: Point | null, done: string | null = null): void {
    const card =
      'claim' in place ? this.#claimCard(place.claim, done) : this.#organizationCard(place.mention);
    const ranges = this.#marked.rangesOf(place);
    if (!card || ranges.length === 0) {
      this.hide();
      return;
    }
    if ((this.claim !== null) !== 'claim' in place)
      this.#send({ type: 'claim-pointed', pointed: 'claim' in place });
    this.#place = place;
    this.#point = point;
    this.#host.show(
      <WordingContext.Provider value={this.#wording}>
        <div style={markColours(this.#settings.palette)}>{card}</div>
      </WordingContext.Provider>,
      { ranges, point, tone: this.#marked.tone },
    );
  }

  #claimCard(index: number, done: string | null) {
    const { article, annotation } = this.#marked;
    const claim = annotation?.claims[index];
    if (!article || !annotation || !claim) return null;
    const wording = this.#wording;
    const words = (span: Span | null) => span && article.text.slice(...span);
    const { speaker, kind } = claim;
    const next = nextIndex(
      annotation.claims,
      index,
      (other) => speaker !== null && other.speaker?.id === speaker.id,
    );
    const say = (message: string) => this.#show({ claim: index }, this.#point, message);
    const link = fragmentLink(article, claim);
    return (
      <ClaimCard
        speaker={speaker?.name ?? null}
        role={speaker?.role ?? null}
        organization={speaker?.organization ?? null}
        kind={kind}
        speakerColourOf={this.#settings.colourBySpeaker && speaker ? speaker.id : null}
        cue={words(claim.cue)}
        why={whyClaim(claim, words(claim.cue), words(claim.source), wording)}
        language={annotation.language}
        done={done}
        onNext={next === null ? null : () => this.#step({ claim: next })}
        onCopy={async () =>
          say((await this.copyClaim(index)) ? wording.count('copied', 1) : wording.say('copyFailed'))
        }
        onCopyLink={async () => {
          if (link === null) return say(wording.say('noLink'));
          say(wording.say((await copyInPage({ text: link, html: null })) ? 'linkCopied' : 'copyFailed'));
        }}
        onClose={() => this.hide()}
      />
    );
  }

  #organizationCard(index: number) {
    const mentions = this.#marked.annotation?.organizations;
    const mention = mentions?.[index];
    if (!mentions || !mention) return null;
    const { name, kind, wikidata } = mention;
    const next = nextIndex(mentions, index, (other) => other.name === name);
    return (
      <OrganizationCard
        name={name}
        kind={kind}
        mentions={mentions.filter((other) => other.name === name).length}
        wikidata={wikidata}
        onNext={next === null ? null : () => this.#step({ mention: next })}
        onClose={() => this.hide()}
      />
    );
  }

  /** Goes to another place of the article, and shows its card there when the page has come to rest. */
  #step(place: Place): void {
    const focused = this.#host.focused;
    this.hide();
    this.#marked.goTo(place);
    afterScrolling(() => {
      this.#pinned = true;
      this.#show(place, null);
      if (focused) this.#host.focus();
    });
  }
}

/** A mention inside a claim is the smaller thing, and the one that was pointed at. */
function placeOf(found: MarksAt | null): Place | null {
  if (found === null) return null;
  return found.mention !== null ? { mention: found.mention } : { claim: found.claim! };
}

function samePlace(one: Place, other: Place | null): boolean {
  if (other === null) return false;
  if ('claim' in one) return 'claim' in other && one.claim === other.claim;
  return 'mention' in other && one.mention === other.mention;
}

/** The index of the next item that fits, behind this one and round the end; null where no other fits. */
function nextIndex<Item>(items: readonly Item[], from: number, fits: (item: Item) => boolean): number | null {
  for (let step = 1; step < items.length; step++) {
    const index = (from + step) % items.length;
    if (fits(items[index]!)) return index;
  }
  return null;
}

/** Longest wait for a smooth scroll to end, in milliseconds. */
const LONGEST_SCROLL = 700;

function afterScrolling(then: () => void): void {
  const done = new AbortController();
  const once = () => {
    if (done.signal.aborted) return;
    done.abort();
    then();
  };
  addEventListener('scrollend', once, { capture: true, signal: done.signal });
  const timer = setTimeout(once, LONGEST_SCROLL);
  done.signal.addEventListener('abort', () => clearTimeout(timer));
}
