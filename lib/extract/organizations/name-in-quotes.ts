import { FORM_AFTER, FORM_BEFORE, JOINING_WORD } from '../../language/name-class.ts';
import type { OrganizationKind } from '../../language/organization-kind.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';

const OPENING = new Set(['"', '«', '“', '„', '``', "''"]);
const CLOSING: Record<string, string> = { '"': '"', '«': '»', '“': '”', '„': '“', '``': '``', "''": "''" };
/** The mark that opens right before a word, with no sentence's end between the two words. */
const OPENING_MARK = /^(?:[^\n.!?]|\.—){0,8}(``|''|["«“„])$/u;
/** Words of a name in quotation marks. */
const LONGEST = 8;

/**
 * Finds names that stand in quotation marks: behind a company form they belong to one name (АО "Итера"), behind a noun that announces
 * them, or with a form at their end, they are the name (телеканал "|Россия 24|", "|Норвик Шиппинг Б.В.|").
 */
export function nameInQuotes(
  text: string,
  words: readonly Word[],
  language: OrganizationLanguage,
): Candidate[] {
  const { genitive } = language;
  if (!genitive) return [];
  const found: Candidate[] = [];
  // "компании «Полюс», «Заря» и «Норд»": the list goes on.
  let listed = null as Candidate | null;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    const mark = (OPENING_MARK.exec(text.slice(before.end, word.start)) ?? [])[1] ?? '';
    if (!OPENING.has(mark)) continue;
    const last = closingWord(text, words, i, CLOSING[mark] as string);
    if (last === null) continue;
    const base = { last, name: null, wikidata: null, rule: 'quoted-name' };
    if (before.is(FORM_BEFORE)) {
      const tail = (CLOSING[mark] as string).length;
      found.push({ ...base, first: i - 1, tail, kind: 'company' });
    } else {
      const end: number = before.is(JOINING_WORD) ? i - 2 : i - 1;
      const goesOn: Candidate | null = listed?.last === end ? listed : null;
      const formed = last > i && (words[last] as Word).is(FORM_AFTER) ? 'company' : undefined;
      const kind: OrganizationKind | undefined =
        genitive.quotedAfter.get(before.key) ??
        reported(words, i, last, language) ??
        writes(text, words, i, last, language) ??
        goesOn?.kind ??
        formed;
      if (!kind || word.shape === 'lower') continue;
      listed = { ...base, first: i, tail: 0, kind };
      found.push(listed);
    }
  }
  return found;
}

/** Longer names than this behind a verb are what was said. */
const LONGEST_MEDIUM = 4;

/** «пишет "|Талбергский вестник|"» */
const reported = (
  words: readonly Word[],
  first: number,
  last: number,
  { reports }: OrganizationLanguage,
): OrganizationKind | undefined =>
  last - first < LONGEST_MEDIUM && reports.has((words[first - 1] as Word).text) ? 'media' : undefined;

/** «"|Вестник в Талберге|" пишет»: whoever reports behind the mark, with nothing between. */
function writes(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  language: OrganizationLanguage,
): OrganizationKind | undefined {
  const verb = words[last + 1];
  if (!verb || last - first >= LONGEST_MEDIUM || !language.writes.has(verb.text)) return undefined;
  const between = text.slice((words[last] as Word).end, verb.start);
  return /^["»”“] $/u.test(between) ? 'other' : undefined;
}

/** The word that the closing mark follows, within one line; null where there is none. */
function closingWord(text: string, words: readonly Word[], first: number, closing: string): number | null {
  for (let i = first; i < Math.min(words.length, first + LONGEST); i++) {
    const word = words[i] as Word;
    const next = words[i + 1]?.start ?? Math.min(text.length, word.end + 3);
    const between = text.slice(word.end, next);
    if (between.startsWith(closing)) return i;
    if (/[\n.!?:;]/u.test(between) || /["«»“”„]/u.test(between)) return null;
  }
  return null;
}
