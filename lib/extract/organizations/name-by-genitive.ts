import { NATION_WORD, OPENER } from '../../language/name-class.ts';
import type { Genitive, OrganizationLanguage } from '../../language/organization-language.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { landBehind } from './complement-land.ts';
import { headAt, isPluralHead, keyOf, kindOf } from './name-words.ts';
import { attached, memorial, readComplement } from './read-complement.ts';

/**
 * Finds names by their head and its genitive: "|Служба ветеринарии Ивановской области|", "|Центральный военный округ|",
 * "|прокуратура Пензенской области|", and listed bodies with their nation: "|МВД Грузии|".
 */
export function nameByGenitive(
  text: string,
  words: readonly Word[],
  known: readonly Candidate[],
  language: OrganizationLanguage,
): Candidate[] {
  const { genitive } = language;
  if (!genitive) return [];
  const listed = new Map(known.map((c) => [c.first, c]));
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const body = listed.get(i);
    if (body) {
      const complement = readComplement(words, body.last, false, listed, language);
      if (complement.named && BODIES.has(body.kind))
        found.push({ ...body, last: complement.last, listedTo: body.last, rule: 'listed-and-genitive' });
      else {
        const ofLand = BODIES.has(body.kind) ? landBehind(words, body.last + 1, genitive) : null;
        const honoured = honours(words, body.last, genitive);
        const holder =
          words[body.last + 1]?.gap === 'space' ? attached(words, body.last + 1, language) : null;
        const whose = holder ?? ofLand;
        if (whose)
          found.push({ ...body, last: whose.last, listedTo: body.last, rule: 'listed-and-genitive' });
        else if (honoured > body.last) found.push({ ...body, last: honoured, rule: 'listed-and-genitive' });
      }
      i = body.last;
      continue;
    }
    const acronyms = memorialOfAcronym(words, i, genitive);
    if (acronyms) {
      found.push(acronyms);
      i = acronyms.last;
      continue;
    }
    const head = headAt(words, i, language);
    const name = head && readName(words, i, genitive, listed, language);
    if (!name || bearsQuoted(text, words, name, genitive)) continue;
    found.push(name);
    i = name.last;
  }
  return found;
}

/** The last word of the name of a person whom a body honours: "МГУ |имени Ломоносова|"; `at` where it honours nobody. */
function honours(words: readonly Word[], at: number, genitive: Genitive): number {
  const next = words[at + 1];
  return next?.gap === 'space' ? (memorial(words, at + 1, genitive)?.last ?? at) : at;
}

/** "|НМИЦ ОК имени академика Б. Петрова|": acronyms that no list has, and whom they honour. */
function memorialOfAcronym(words: readonly Word[], first: number, genitive: Genitive): Candidate | null {
  let at = first;
  if ((words[first] as Word).shape !== 'acronym') return null;
  while (words[at + 1]?.shape === 'acronym' && words[at + 1]?.gap === 'space' && at < first + 3) at++;
  const last = honours(words, at, genitive);
  if (last === at) return null;
  const base = { tail: 0, name: null, wikidata: null, rule: 'head-and-genitive' };
  return { ...base, first, last, kind: 'other' };
}

/** «|Талбергский завод| "Норвик"»: what the plant is called follows. */
function bearsQuoted(text: string, words: readonly Word[], { last }: Candidate, genitive: Genitive): boolean {
  const next = words[last + 1];
  if (!next || !genitive.quotedAfter.has((words[last] as Word).key)) return false;
  return /^\s["«“„]$/u.test(text.slice((words[last] as Word).end, next.start));
}

/** Kinds of listed bodies that a nation or a region may have one of. */
const BODIES: ReadonlySet<string> = new Set(['government', 'parliament', 'court', 'military', 'party']);

function readName(
  words: readonly Word[],
  at: number,
  genitive: Genitive,
  listed: ReadonlyMap<number, Candidate>,
  language: OrganizationLanguage,
): Candidate | null {
  const word = words[at] as Word;
  // "пресс-служба" is one word of its own.
  if (word.inHeadline || word.gap === 'hyphen' || genitive.noHead.test(word.text.toLowerCase())) return null;
  if (isPluralHead(word, genitive)) return null;
  const first = openingAdjective(words, at, genitive);
  const capital = first < at || word.shape !== 'lower';
  // "Северо-Восточный административный |округ|" is a place, "центр |Москвы|" as well.
  if (genitive.landHeads.has(word.key) && !words[at - 1]?.text.toLowerCase().startsWith(genitive.landBody))
    return null;
  const complement = readComplement(words, at, capital, listed, language);
  const { last, named } = complement;
  const isMiddle = word.shape === 'lower' && genitive.middleHeads.has(word.key) && last === at + 1;
  if (isMiddle && !genitive.surname.test((words[last] as Word).text)) return null;
  // "верховный суд Пакистана": the court's own adjective, even in lower case.
  const begin = first === at && named ? lowerAdjectives(words, at, genitive) : first;
  const proper =
    first < at
      ? true
      : word.shape === 'lower'
        ? named && genitive.lowerHeads.has(word.key)
        : named || (last > at && (!word.opens || complement.listed === true));
  if (!proper) return null;
  for (let end = at; end <= last; end++)
    if (language.notOrganizations.has(keyOf(words, begin, end))) return null;
  return {
    first: begin,
    last,
    tail: 0,
    kind: kindOf(words, { first: begin, last }, at, language),
    name: null,
    wikidata: null,
    rule: 'head-and-genitive',
  };
}

/** The capitalised adjective that opens the name of the head at `at`, or `at`: "|Центральный| военный округ". */
function openingAdjective(words: readonly Word[], at: number, genitive: Genitive): number {
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i] as Word;
    if (words[i + 1]?.gap !== 'space' && words[i + 1]?.gap !== 'hyphen') break;
    const joined = words[i + 1]?.gap === 'hyphen';
    if (!joined && (!genitive.adjective.test(word.text.toLowerCase()) || word.is(OPENER))) break;
    if (word.shape !== 'capital') continue;
    // At the start of a sentence "Итальянский суд" may be any court of Italy; elsewhere the capital tells.
    const opening = genitive.openingAdjectives.has(word.key) || genitive.localAdjective.test(word.text);
    if (!word.opens || (opening && !word.is(NATION_WORD))) first = i;
  }
  return first;
}

/** Where the adjectives begin that every such body may have ("верховный", "государственной жилищной"), or `at`. */
function lowerAdjectives(words: readonly Word[], at: number, genitive: Genitive): number {
  let begin = at;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = words[i] as Word;
    if (words[i + 1]?.gap !== 'space' || word.shape !== 'lower' || !genitive.adjective.test(word.text)) break;
    if (genitive.openingAdjectives.has(word.key)) begin = i;
  }
  return begin;
}
