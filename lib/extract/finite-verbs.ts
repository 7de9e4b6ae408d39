import type { Language } from '../language/language.ts';
import type { Token } from '../text/token.ts';

const known = new WeakMap<readonly Token[], readonly boolean[]>();

/**
 * Which tokens of a sentence are finite verbs, by position. Told once for a sentence: each of its cues looks for its subject
 * at the same verbs, and some have no subject at all.
 */
export function finiteVerbs(tokens: readonly Token[], { grammar }: Language): readonly boolean[] {
  let verbs = known.get(tokens);
  if (!verbs) {
    verbs = tokens.map((_, at) => grammar.isFiniteVerb(tokens, at));
    known.set(tokens, verbs);
  }
  return verbs;
}
