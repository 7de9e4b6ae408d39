import {
  ARTICLE,
  GENERIC_MODIFIER,
  GIVEN_NAME,
  HEAD,
  NATION_WORD,
  OPENER,
  OTHER_ACRONYM,
  OTHER_THING,
  PRODUCT,
  SUBJECT,
  TITLE,
} from '../../language/name-class.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord } from './name-words.ts';

/**
 * Finds names that only their neighbourhood gives away: "the carmaker Dongfeng", "founder of Acumen", "Severlak shares".
 * Names of persons and places stay out.
 * @param excluded keys of surnames and platforms
 */
export function* readContext(
  words: readonly Word[],
  excluded: Pick<ReadonlySet<string>, 'has'>,
  language: OrganizationLanguage,
): Steps<Candidate[]> {
  const found: Candidate[] = [];
  let looked = 0;
  for (let i = 0; i < words.length; i++) {
    if (++looked % ITEMS_A_STEP === 0) yield;
    if (!isNameWord(words, i) || (words[i] as Word).inHeadline) continue;
    // "|The| Velden Argus newspaper"
    if ((words[i] as Word).opens && (words[i] as Word).is(OPENER) && isNameWord(words, i + 1)) continue;
    const last = runEnd(words, i, language);
    // "chairwoman of |Nunavut|'s Legal Services Board": the board has one.
    const kind =
      announced(words, i, language) ??
      led(words, i, last, language) ??
      followed(words, i, last, language) ??
      camel(words, i, last, language);
    if (kind && !spoiled(words, i, last, excluded))
      found.push({ first: i, last, tail: 0, kind, name: null, wikidata: null, rule: 'context' });
    i = last;
  }
  return found;
}

function runEnd(words: readonly Word[], first: number, language: OrganizationLanguage): number {
  const { particles } = language.foreign ?? language;
  let last = first;
  while (!(words[last] as Word).possessive) {
    const next = words[last + 1];
    if (!next || (next.gap !== 'space' && next.gap !== 'hyphen')) break;
    // "TF-1"
    if (next.gap === 'hyphen' && next.shape === 'number') return last + 1;
    if (next.text === '&' && isNameWord(words, last + 2)) last += 2;
    // "Jornal |de| Talberg"
    else if (particles.has(next.text) && isNameWord(words, last + 2) && words[last + 2]?.gap === 'space')
      last += 2;
    else if (isNameWord(words, last + 1) && !next.is(TITLE) && sameLetters(words[first] as Word, next))
      last++;
    else break;
  }
  return last;
}

/** Not so in «компании |Norvik| Петра Долматова», where the person begins. */
const sameLetters = (one: Word, other: Word): boolean =>
  other.shape === 'number' || LATIN.test(one.text) === LATIN.test(other.text);

const LATIN = /^[A-Za-z]/u;

/** "the carmaker |Dongfeng|", «пишет |Talberg|», but «пишет Talberg-канал» */
function announced(
  words: readonly Word[],
  first: number,
  language: OrganizationLanguage,
): OrganizationKind | null {
  const before = words[first - 1];
  const word = words[first] as Word;
  if (!before || word.gap !== 'space' || before.possessive || word.text.length < 2) return null;
  if (before.shape !== 'lower' && !(before.opens && before.shape === 'capital')) return null;
  if (!language.announced.test(word.text)) return null;
  if (language.reports.has(before.text)) return joinsOthers(word, words[first + 1]) ? null : 'media';
  // "Talberg.di"
  const next = words[first + 1];
  if (next?.gap === 'break' && next.start === word.end + 1 && next.shape === 'lower') return null;
  return language.announcers.get(before.key) ?? null;
}

/** "Talberg-канал", "TALBERG.NEWS" */
const joinsOthers = (word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  (next.gap === 'hyphen' || (next.gap === 'break' && next.start === word.end + 1 && next.shape !== 'lower'));

/** "founder of |Acumen|", "analyst at |Canopus|" */
function led(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): OrganizationKind | null {
  if ((words[last] as Word).possessive && words[last + 1]?.shape === 'capital') return null;
  let link = first - 1;
  if (words[link]?.is(ARTICLE)) {
    // "an economist at the |Ministry|"
    if (first === last && (words[first] as Word).is(HEAD)) return null;
    link--;
  }
  const role = words[link - 1];
  if (!role || !language.roleLinks.has((words[link] as Word).text) || words[link + 1]?.gap !== 'space')
    return null;
  if ((words[link] as Word).gap !== 'space' || (words[first] as Word).gap !== 'space') return null;
  return language.roles.has(role.text) ? 'other' : null;
}

/** "|Severlak| shares" */
function followed(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): OrganizationKind | null {
  const after = words[last + 1];
  if (after?.shape !== 'lower' || after.gap !== 'space') return null;
  const word = words[first] as Word;
  if (word.opens && first === last && word.shape === 'capital') return null;
  // "class |B| stock"
  if (word.text.length < 2) return null;
  // "the party's |Brexit| spokesman", "an anti-|Falk| lawmaker", but "Kenya's |Velcom| shares"
  const owner = words[first - 1];
  if ((owner?.possessive && !owner.is(NATION_WORD)) || word.gap === 'hyphen') return null;
  if (language.demonym.test((words[last] as Word).text)) return null;
  const kind = language.followers.get(after.text) ?? null;
  // "|Central| bank governor", but "|People| magazine"
  return kind === 'company' && first === last && word.is(GENERIC_MODIFIER) ? null : kind;
}

/** "|TechNovator|": capitals inside a word make a brand, if not a surname. */
function camel(
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): OrganizationKind | null {
  const word = words[first] as Word;
  // "БАДы", "ВКИКа": acronyms in other cases.
  if (/^\p{Lu}+\p{Ll}{1,2}$/u.test(word.text)) return null;
  // "грузовик |КамАЗ|"
  if (words[first - 1]?.is(PRODUCT)) return null;
  if (first !== last || word.shape !== 'mixed' || word.gap === 'hyphen' || word.text.length < 4) return null;
  if (/\d|\p{Lu}s$/u.test(word.text) || language.surname.test(word.text)) return null;
  return 'company';
}

function spoiled(
  words: readonly Word[],
  first: number,
  last: number,
  excluded: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (word.is(TITLE | OTHER_THING | OPENER | OTHER_ACRONYM) || excluded.has(word.key)) return true;
  }
  const start = words[first] as Word;
  if (first === last && start.is(SUBJECT)) return true;
  if (start.is(GIVEN_NAME)) return true;
  return (words[last] as Word).is(NATION_WORD) || start.is(NATION_WORD);
}
