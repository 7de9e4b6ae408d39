/** The same words in other articles: candidates by their prints, then held against one another. */

import { allPrintsOf, bucketOf, likeness } from './prints.ts';
import { type Alike, isBroken } from './query.ts';
import { readRows } from './read-rows.ts';
import type { Reading, StoredClaim } from './schema.ts';

/** Less than so much in common is chance: a phrase that many use. */
const LEAST_LIKENESS = 0.45;

/** How many candidates of a claim are looked at, those with the most prints in common. */
const MOST_CANDIDATES = 12;

/**
 * For each of these texts the claims of other articles that say the same, the likest first.
 * @param article `KeptArticle.id` of their own article, whose claims are left out
 */
export async function sameWords(tx: Reading, texts: readonly string[], article: string): Promise<Alike[][]> {
  const prints = texts.map(allPrintsOf);
  const lists = new Map<number, Uint32Array>();
  await Promise.all(
    [...new Set(prints.flat().map(bucketOf))].map(async (bucket) => {
      const list = await tx.objectStore('prints').get(bucket);
      if (list instanceof Uint32Array) lists.set(bucket, list);
    }),
  );
  return Promise.all(
    texts.map((text, at) => heldAgainst(tx, candidatesOf(prints[at]!, lists), text, article)),
  );
}

function candidatesOf(prints: readonly number[], lists: ReadonlyMap<number, Uint32Array>): number[] {
  const shared = new Map<number, number>();
  for (const print of prints) {
    const list = lists.get(bucketOf(print)) ?? [];
    for (let at = 0; at + 1 < list.length; at += 2)
      if (list[at] === print) shared.set(list[at + 1]!, (shared.get(list[at + 1]!) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, MOST_CANDIDATES)
    .map(([number]) => number);
}

async function heldAgainst(
  tx: Reading,
  numbers: readonly number[],
  text: string,
  article: string,
): Promise<Alike[]> {
  const stored = await Promise.all(numbers.map((number) => tx.objectStore('claims').get(number)));
  const likenesses = new Map<number, number>();
  const alike = stored.filter((claim) => {
    if (claim === undefined || claim.article === article) return false;
    const found = likeness(text, String(claim.words));
    likenesses.set(claim.number, found);
    return found >= LEAST_LIKENESS;
  });
  const rows = await readRows(tx, alike as StoredClaim[]);
  // A broken record is told of where it is listed.
  return rows
    .flatMap((row) => (isBroken(row) ? [] : [{ ...row, likeness: likenesses.get(row.number)! }]))
    .sort((a, b) => b.likeness - a.likeness);
}
