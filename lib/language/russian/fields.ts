/** Fields of an office or a body that commas part: "министр экономики|, торговли и промышленности| Японии". */

import type { Token } from '../../text/token.ts';
import { lowerAt } from '../../text/token.ts';
import {
  ADVERB,
  COMPLEMENTIZER,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../../text/word-class.ts';
import { isFiniteVerb } from './verbs.ts';

/** Of what fields are said, by the beginnings of its words. */
const HAS_FIELDS =
  /^(?:экс-|вице-)?(?:зам|минист|глав|руковод|начальник|комитет|комисси|департамент|управлени|председател|директор|агентств|служб|институт|центр|университет)/u;
/** How far before the first comma that word stands, and how long the list is, in tokens. */
const BEFORE = 5;
const LONGEST = 9;
/** How many words one field has: "массовых коммуникаций". */
const FIELD = 2;

const NO_FIELD =
  ADVERB | COMPLEMENTIZER | COORDINATOR | DETERMINER | PREPOSITION | PRONOUN | RELATIVE | SUBORDINATOR | TIME;

/** Behind the fields that the comma at `comma` goes on with, the last behind "и"; `comma` itself where it parts anything else. Token positions. */
export function fieldsEnd(tokens: readonly Token[], comma: number): number {
  if (!isOfFields(tokens, comma)) return comma;
  let at = comma;
  while (at - comma < LONGEST) {
    const last = lowerAt(tokens, at) === 'и';
    if (!last && tokens[at]?.kind !== 'comma') return comma;
    const end = fieldEnd(tokens, at + 1);
    if (end === at + 1) return comma;
    if (last) return end;
    at = end;
  }
  return comma;
}

function fieldEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < FIELD && isField(tokens, at)) at++;
  return at;
}

const isField = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    OBLIQUE.test(token.lower) &&
    !token.is(NO_FIELD) &&
    !isFiniteVerb(tokens, at)
  );
};

/** How nouns and adjectives end in the genitive and the dative. */
const OBLIQUE = /(?:[аяыиую]|[ое]й|[ое]го|[ое]му|[ыи][хм]|[ое]в|[ая]м|ств|ний|ций|ок)$/u;

/** Whether nothing but lower-case words stand between the comma, or one before it, and what the fields are of. */
function isOfFields(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - BEFORE); at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (at > 0 && token.capital && !HAS_FIELDS.test(token.lower))) return false;
    if (HAS_FIELDS.test(token.lower)) return at < comma - 1;
    if (isFiniteVerb(tokens, at)) return false;
  }
  return false;
}

/** Whether the comma at `comma` stands inside such a list. */
export function isInFields(tokens: readonly Token[], comma: number): boolean {
  for (let first = comma; first >= Math.max(0, comma - LONGEST); first--)
    if (tokens[first]!.kind === 'comma' && fieldsEnd(tokens, first) > comma) return true;
  return false;
}
