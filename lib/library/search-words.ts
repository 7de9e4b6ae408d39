/** What was typed, looked up in the index: which claims have all of its words, and how well they fit. */
import { fieldsOf, numberOf } from './postings.ts';
import type { Reading } from './schema.ts';
import type { Shelf } from './shelf.ts';
import { type Word, wordsOf } from './words.ts';

/** From so many letters on, a word that is being typed stands for all that begin so. */
const SHORTEST_BEGINNING = 3;

/** What a word counts by the field that it stands in (`FIELDS`), the best of several. By number of the bits. */
const WEIGHTS = Float32Array.from({ length: 16 }, (_, fields) =>
  Math.max(fields & 1 ? 1 : 0, fields & 2 ? 1.6 : 0, fields & 4 ? 0.8 : 0, fields & 8 ? 1.8 : 0),
);
/** What a word counts that is written as it was typed, is another form of it, or begins so. */
const AS_TYPED = 1;
const OTHER_FORM = 0.8;
const BEGINS_SO = 0.7;

/** How much a claim of the double length counts less: the words of a short one say more about it. */
const USUAL_LENGTH = 40;

/**
 * @returns by place in the shelf's rows how well each claim fits, 0 for those that do not; null where nothing is searched
 */
export async function searchWords(tx: Reading, shelf: Shelf, search: string): Promise<Float32Array | null> {
  const words = wordsOf(search);
  if (words.length === 0) return null;
  const begun = /[\p{L}\p{M}\p{N}]$/u.test(search) ? words.length - 1 : -1;
  const terms = await Promise.all(words.map((word, at) => lookUp(tx, word, at === begun)));
  const scores = new Float32Array(shelf.rows.numbers.length);
  const having = new Uint8Array(scores.length);
  for (const [at, lists] of terms.entries()) count(lists, at, shelf, scores, having);
  for (let place = 0; place < scores.length; place++) {
    if (having[place] !== terms.length) scores[place] = 0;
    else scores[place]! /= 1 + shelf.rows.lengths[place]! / USUAL_LENGTH;
  }
  return scores;
}

interface List {
  entries: Uint32Array;
  worth: number;
}

/** The lists of a word, of its other forms, and of what begins so where it is only begun. */
async function lookUp(tx: Reading, { word, stem }: Word, begun: boolean): Promise<List[]> {
  const postings = tx.objectStore('postings');
  const beginning = begun && word.length >= SHORTEST_BEGINNING;
  const formsOf = tx.objectStore('forms').getAllKeys(IDBKeyRange.bound([stem], [stem, '\uffff']));
  const lists: List[] = [];
  const take = async (range: IDBKeyRange, worth: number) => {
    for (const entries of await postings.getAll(range))
      if (entries instanceof Uint32Array) lists.push({ entries, worth });
  };
  const others = new Set([stem, ...(await formsOf).map(([, form]) => form)]);
  others.delete(word);
  await Promise.all([
    take(ofWord(word), AS_TYPED),
    ...[...others].map((form) => take(ofWord(form), OTHER_FORM)),
    ...(beginning ? [take(IDBKeyRange.bound([word], [`${word}\uffff`]), BEGINS_SO)] : []),
  ]);
  return lists;
}

const ofWord = (word: string): IDBKeyRange => IDBKeyRange.bound([word], [word, Number.POSITIVE_INFINITY]);

/** Adds what a term is worth to each claim that has it, and counts those that had all terms before it. */
function count(
  lists: readonly List[],
  term: number,
  { rows, placeOf }: Shelf,
  scores: Float32Array,
  having: Uint8Array,
): void {
  const best = new Float32Array(scores.length);
  let found = 0;
  for (const { entries, worth } of lists)
    for (const entry of entries) {
      const place = placeOf[numberOf(entry)];
      if (!place) continue;
      const value = worth * WEIGHTS[fieldsOf(entry)]!;
      if (best[place - 1] === 0) found++;
      if (value > best[place - 1]!) best[place - 1] = value;
    }
  const rarity = Math.log(1 + rows.numbers.length / Math.max(1, found));
  for (let place = 0; place < best.length; place++)
    if (best[place]! > 0 && having[place] === term) {
      having[place]!++;
      scores[place]! += best[place]! * rarity;
    }
}
