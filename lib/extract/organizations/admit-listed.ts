import {
  ARTICLE,
  CARRIER_AFTER,
  CARRIER_BEFORE,
  EVENT,
  GIVEN_NAME,
  NATION_WORD,
  OPENER,
  OTHER_THING,
  PRODUCT,
  TITLE,
} from '../../language/name-class.ts';
import type { Word } from '../../text/word.ts';
import type { Entry } from './index-known-names.ts';

/** Whether the neighbours of the listed name that begins at `at` leave it an organization's: no product, no event, nobody's surname. */
export function admits(words: readonly Word[], at: number, entry: Entry): boolean {
  const first = words[at] as Word;
  const end = at + entry.words().keys.length - 1;
  const { use } = entry.alias;
  if (first.inHeadline && use !== 'always') return false;
  const before = words[at - 1];
  const after = words[end + 1];
  if (use === 'carrier') return !carries(before, after);
  if (
    entry.organization.kind === 'company' &&
    (isModel(after) || isProduct(before, words[end] as Word, after))
  )
    return false;
  if (isEvent(words, end)) return false;
  if (entry.words().keys.length === 1 && first.shape !== 'acronym' && insideLongerName(before, first, after))
    return false;
  if (use === 'guarded' && first.is(GIVEN_NAME)) return false;
  if (use === 'guarded') return !first.opens && !besideCapital(before, first, after);
  return true;
}

/** "Airbus |A330|", "Boeing |737|": the product, but "Thomson Reuters |2020|". */
const isModel = (after: Word | undefined): boolean =>
  !!after &&
  after.gap === 'space' &&
  /^\p{Lu}{0,3}\d{2,4}\p{Lu}?$/u.test(after.text) &&
  !/^(?:19|20)\d\d$/u.test(after.text);

/** "a |Kamaz| truck", "грузовик |КамАЗ|": the thing, and not its maker. */
const isProduct = (before: Word | undefined, last: Word, after: Word | undefined): boolean =>
  (!!after && after.gap === 'space' && !last.possessive && isThing(after)) || (!!before && isThing(before));

const isThing = (word: Word): boolean => word.shape !== 'capital' && word.is(PRODUCT);

/** "|FIFA| World Cup", "|UEFA| Women's Championship": the event. */
function isEvent(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (word?.gap !== 'space' || word.shape === 'lower' || words[at]?.possessive) return false;
    if (word.is(EVENT)) return true;
  }
  return false;
}

function carries(before: Word | undefined, after: Word | undefined): boolean {
  if (before?.is(CARRIER_BEFORE)) return true;
  return !!after && after.is(CARRIER_AFTER);
}

const isName = (w: Word | undefined): w is Word =>
  !!w && (w.shape === 'capital' || w.shape === 'mixed') && !w.opens;

/** "Otto Ford", "Tesla Model": a lone word of the list inside somebody's or something's name. */
function insideLongerName(before: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (after && !word.possessive && after.gap === 'space' && after.is(OTHER_THING)) return true;
  return (
    isName(before) &&
    !before.possessive &&
    word.gap === 'space' &&
    before.gap !== 'hyphen' &&
    !before.is(TITLE) &&
    !before.is(OPENER) &&
    !before.is(ARTICLE) &&
    !before.is(NATION_WORD)
  );
}

/** Any capitalised neighbour but a title behind it. */
function besideCapital(before: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (isName(before) && !before.possessive && word.gap === 'space' && !before.is(OPENER) && !before.is(TITLE))
    return true;
  return !!after && isName(after) && after.gap === 'space' && !word.possessive && !after.is(TITLE);
}
