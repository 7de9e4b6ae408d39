import { rootOf } from '../../lib/article/dom.ts';
import { articleInView } from '../../lib/article/in-view.ts';
import { type PageArticle, type Reading, readArticle, readPage } from '../../lib/article/read-page.ts';
import { changesDuring } from '../../lib/page/changes-during.ts';
import { type Follower, followElement } from '../../lib/page/follow-element.ts';
import { inSlices } from '../../lib/steps/in-slices.ts';

/** Reads the page's article, and follows the element that holds it. */
export class PageReader {
  readonly #follower: Follower;
  #followed: PageArticle | null = null;
  #following = new AbortController();

  /** @param follower hears of changes in the article that was read last */
  constructor(follower: Follower) {
    this.#follower = follower;
  }

  /**
   * Finds the article that is in view and reads it, in slices that leave the page its time. What changes from then on is heard.
   * @returns null where the page shows no article, or the reading was ended
   */
  async read(wanted: Omit<Reading, 'choose' | 'headed'>, signal: AbortSignal): Promise<PageArticle | null> {
    const begun = performance.now();
    const reading: Reading = { ...wanted, choose: articleInView, headed: true };
    const changes = changesDuring(rootOf(document), this.#follower.ignored);
    let page = await inSlices(readArticle(document, reading), signal, begun);
    const touched = changes.end();
    if (signal.aborted) return null;
    // What changed between two slices may have been read by halves, or have taken the article elsewhere.
    if (page && (touched(page.root) || !page.index.isCurrent())) page = readPage(document, reading);
    if (page) this.#follow(page);
    return page;
  }

  /** Stops following. */
  leave(): void {
    this.#following.abort();
  }

  #follow(page: PageArticle): void {
    // Following the same element goes on as it was, with its bound on how often it is read.
    const same = page.root === this.#followed?.root && isSame(page.shadows, this.#followed.shadows);
    if (same && !this.#following.signal.aborted) return;
    this.#followed = page;
    this.#following.abort();
    this.#following = new AbortController();
    followElement(page.root, page.shadows, this.#follower, this.#following.signal);
  }
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);
