/** Annotated articles, and how a found claim is held against an annotated one. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../lib/annotation.ts';

export interface GoldClaim {
  readonly content: readonly Span[];
  /** By name; null where the article does not say. */
  readonly speaker: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** Code of its language; null where the line does not tell. */
  readonly language: string | null;
  readonly claims: readonly GoldClaim[];
  /** What its organizations are called in full, by how they stand in the text; both in plain letters. */
  readonly names: ReadonlyMap<string, string>;
}

/** The articles of a file in which speakers are annotated. Throws where a line is no JSON or has no text. */
export function annotatedIn(path: string): GoldArticle[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, text, language = null, claims = [], organizations = [] } = JSON.parse(line);
    if (typeof text !== 'string') throw new Error(`${path}: a line has no "text"`);
    const names = organizations
      .filter(({ name }: { name?: string }) => name)
      .map(({ span, name }: { span: Span; name: string }) => [plain(text.slice(...span)), plain(name)]);
    return {
      id,
      text,
      language,
      claims: claims.filter(({ optional }: { optional?: boolean }) => !optional),
      names: new Map(names),
    };
  });
}

/** In lower case, without accents, signs and the article. */
const plain = (name: string): string =>
  name
    .replace(/^(the|a|an) /iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim();

/** Whether two names are one speaker's: the same, an organization's acronym and its name, or a surname alone and with the same given name. */
export function isSameSpeaker(a: string, b: string, names: GoldArticle['names']): boolean {
  const [one, other] = [a, b].map((name) => names.get(plain(name)) ?? plain(name)) as [string, string];
  if (!one || !other || one === other) return one === other;
  const [some, more] = [one.split(/\s+/u), other.split(/\s+/u)];
  const surname = some.at(-1)!;
  const alone = some.length === 1 || more.length === 1 || some[0] === more[0];
  return surname === more.at(-1) && surname.length > 2 && alone;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Where the words of the content begin. */
function wordsOf(text: string, content: readonly Span[]): Set<number> {
  return new Set(
    content.flatMap(([start, end]) =>
      [...text.slice(start, end).matchAll(WORD)].map((word) => start + word.index),
    ),
  );
}

/** For each annotated claim the found one that has most words in common with it, at least half of those of both; each is taken once. */
export function pairClaims(
  text: string,
  gold: readonly GoldClaim[],
  found: readonly { readonly content: readonly Span[] }[],
): (number | null)[] {
  const words = found.map(({ content }) => wordsOf(text, content));
  const taken = new Set<number>();
  return gold.map(({ content }) => {
    const own = wordsOf(text, content);
    let best: number | null = null;
    let most = 0;
    for (const [at, other] of words.entries()) {
      if (taken.has(at)) continue;
      const common = [...own].filter((word) => other.has(word)).length;
      const share = common / (own.size + other.size - common || 1);
      if (share > most) [best, most] = [at, share];
    }
    if (best === null || most < 0.5) return null;
    taken.add(best);
    return best;
  });
}
