/** What the library has of the article of a page: asked when the first card of it is shown, and no sooner. */

import { failureWords } from '../../components/failure-words.ts';
import type { Annotation } from '../../lib/annotation.ts';
import type { Article } from '../../lib/article/article.ts';
import { askLibrary } from '../../lib/ask-library.ts';
import type { Elsewhere } from '../../lib/card/card-view.ts';
import type { SameElsewhere, Taken } from '../../lib/library/query.ts';
import type { ElsewhereAnswer, KeptAnswer, UnkeptAnswer } from '../../lib/messages.ts';
import type { Wording } from '../../lib/wording/wording.ts';

interface Read {
  article: Article;
  annotation: Annotation;
}

export class KeptHere {
  readonly #changed: () => void;
  /** The annotation that was asked about last. */
  #asked: Annotation | null = null;
  #kept: ReadonlySet<number> = new Set();
  #same: readonly SameElsewhere[] = [];
  /** What was taken out of the library, by the claim's index, with note and tags: a second press puts it back. */
  readonly #taken = new Map<number, Taken>();

  /** @param changed is called when more is known */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Asks about an article, once. */
  ask({ article, annotation }: Read): void {
    if (annotation === this.#asked) return;
    this.#asked = annotation;
    this.#kept = new Set();
    this.#same = [];
    this.#taken.clear();
    const isStill = () => this.#asked === annotation;
    void askLibrary<KeptAnswer>({ type: 'kept-claims', article, annotation }).then((answer) => {
      if (!isStill() || !('kept' in answer) || answer.kept.length === 0) return;
      this.#kept = new Set(answer.kept);
      this.#changed();
    });
    void askLibrary<ElsewhereAnswer>({ type: 'same-elsewhere', article, annotation }).then((answer) => {
      if (!isStill() || !('same' in answer) || answer.same.length === 0) return;
      this.#same = answer.same;
      this.#changed();
    });
  }

  has(index: number): boolean {
    return this.#kept.has(index);
  }

  /** Where else in the library the words of a claim stand, an article each. */
  elsewhere(index: number): Elsewhere[] {
    const others = this.#same.find(({ claim }) => claim === index)?.others ?? [];
    const first = others.filter(
      (other, at) => others.findIndex((each) => each.article.id === other.article.id) === at,
    );
    return first.map(({ claim, article: { wire, isoDate, printedDate, title, language } }) => ({
      wire,
      date: isoDate ?? printedDate,
      title,
      language,
      link: claim.link,
    }));
  }

  /** Keeps a claim, or takes it out where it is kept. @returns what is said of it */
  async toggle({ article, annotation }: Read, index: number, wording: Wording): Promise<string> {
    const about = { article, annotation };
    const taken = this.#taken.get(index);
    if (this.#kept.has(index)) {
      const answer = await askLibrary<UnkeptAnswer>({ type: 'unkeep-claims', ...about, claims: [index] });
      if ('failed' in answer) return failureWords(answer.failed, wording);
      this.#kept = new Set(answer.kept);
      this.#taken.set(index, answer.taken);
      return wording.say('takenOutOnCard');
    }
    const answer = await askLibrary<KeptAnswer>(
      taken
        ? { type: 'restore-claims', ...about, taken }
        : { type: 'keep-claims', ...about, claims: [index] },
    );
    if ('failed' in answer) return failureWords(answer.failed, wording);
    this.#kept = new Set(answer.kept);
    this.#taken.delete(index);
    return taken ? wording.say('keptAgain') : wording.count('keptNow', 1);
  }
}
