import type { KnownOrganization } from '../../language/known-organization.ts';
import {
  ALTERNATIVE,
  ARTICLE,
  GENERIC_MODIFIER,
  GIVEN_NAME,
  HEAD,
  JOINING_WORD,
  LISTED,
  NATION_WORD,
  OPENER,
  SUBJECT,
  TITLE,
} from '../../language/name-class.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import { ITEMS_A_STEP, type Steps } from '../../steps/steps.ts';
import type { Shape } from '../../text/lexeme.ts';
import type { Gap, Word } from '../../text/word.ts';
import { ADVERB, AUXILIARY, COORDINATOR, PREPOSITION, RELATIVE } from '../../text/word-class.ts';
import { admits } from './admit-listed.ts';
import type { Candidate } from './candidate.ts';
import type { Entry, KnownIndex } from './index-known-names.ts';
import { isPluralHead } from './name-words.ts';

/** What may stand between the words of a name, however the list writes it. */
const JOINED: ReadonlySet<Gap> = new Set(['space', 'hyphen', 'dash']);

/** Finds the names of the curated list: the longest at each place, in the capitals of the list. */
export function* matchKnownNames(
  text: string,
  words: readonly Word[],
  index: KnownIndex,
  language: OrganizationLanguage,
): Steps<Candidate[]> {
  const found: Candidate[] = [];
  const waiting: Waiting[] = [];
  const named = new Set<KnownOrganization>();
  const surnames = yield* lastNames(words, index, language);
  let looked = 0;
  /** The platform before that only carries a message: "on Twitter and |Facebook|". */
  let carrier = -1;
  for (let i = 0; i < words.length; i++) {
    if (++looked % ITEMS_A_STEP === 0) yield;
    const word = words[i] as Word;
    const longest = longestAt(words, i, index);
    // Names that wait for another one are noted, whatever else the words may be.
    for (const entry of longest.toSorted((a, b) => waits(b) - waits(a))) {
      if (entry.alias.use === 'carrier' && (joinsCarrier(words, i, carrier) || !admits(words, i, entry))) {
        carrier = i;
        continue;
      }
      // Where names stand in quotation marks, one that is a word or a town as well needs them: "в |Барселоне|".
      const isMarked = language.genitive !== null && OPENING_MARK.test(text[word.start - 1] ?? '');
      if (language.genitive && entry.alias.use === 'guarded' ? !isMarked : !admits(words, i, entry)) continue;
      // "WHO IS IT?", in a line of capitals.
      const isWord = word.inHeadline && language.acronymsLikeWords.has(word.lexeme.lower);
      if (isWord && entry.words().keys.length === 1) continue;
      if (language.genitive && isPluralHead(word, language.genitive) && !isListedPlural(word, entry))
        continue;
      // The nickname of a club ends the club's name, too: "Milwaukee |Bucks|".
      if (isRiver(words, i, language)) continue;
      const mayBePerson = entry.words().keys.length === 1 && entry.alias.use !== 'after-name';
      if (mayBePerson && surnames.has(word.key)) continue;
      const candidate = candidateOf(i, entry);
      if (entry.alias.use === 'after-name') {
        waiting.push({ candidate, alias: entry.alias.text, organization: entry.organization });
        continue;
      }
      found.push(candidate);
      named.add(entry.organization);
      break;
    }
    if (longest[0]) i += longest[0].words().keys.length - 1;
  }
  const ownedByOthers = new Set(
    waiting.flatMap(({ candidate, organization }) =>
      words[candidate.first - 1]?.possessive ? [organization] : [],
    ),
  );
  const later = waiting
    .filter((one) => isNamed(one, named, ownedByOthers, found))
    .map(({ candidate }) => candidate);
  // "the Alliance" of an article that names NATO is NATO, whatever else it may be.
  const replaced = new Set(later.map(({ first }) => first));
  const rest = found.filter(({ first }) => !replaced.has(first));
  return [...rest, ...later].sort((a, b) => a.first - b.first);
}

/** "Силы обороны": the list itself has it so. */
const isListedPlural = (word: Word, { alias }: Entry): boolean =>
  alias.text.split(' ', 1)[0]?.toLowerCase() === word.lexeme.lower;

const waits = ({ alias }: Entry): number => Number(alias.use === 'after-name');

/** A short name, and the organization that it would stand for. */
interface Waiting {
  candidate: Candidate;
  alias: string;
  organization: KnownOrganization;
}

/**
 * Whether the article names the organization in another way, or what it is part of: "the |Security Council|" of an article that names the
 * UN, but for one that names Russia's, too.
 */
function isNamed(
  { alias, organization }: Waiting,
  named: ReadonlySet<KnownOrganization>,
  ownedByOthers: ReadonlySet<KnownOrganization>,
  found: readonly Candidate[],
): boolean {
  if (named.has(organization)) return true;
  const isPart = [...named].some(({ aliases }) =>
    aliases.some(({ text }) => organization.name === `${text} ${alias}`),
  );
  if (!isPart || ownedByOthers.has(organization)) return false;
  return !found.some(({ name }) => name !== organization.name && name?.endsWith(` ${alias}`));
}

/** The keys of words that end somebody's name in this article: "Otto |Michelin|", so that "Michelin said" is he. */
function* lastNames(
  words: readonly Word[],
  index: KnownIndex,
  language: OrganizationLanguage,
): Steps<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    if (i % ITEMS_A_STEP === 0) yield;
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    if (word.shape !== 'capital' || before.shape !== 'capital' || word.gap !== 'space') continue;
    const next = words[i + 1];
    if (next && next.shape !== 'lower' && (next.gap === 'space' || next.gap === 'hyphen')) continue;
    // "Thomson |Reuters|" is another listed name.
    const listed = longestAt(words, i - 1, index)[0];
    if (listed && listed.words().keys.length > 1) continue;
    if (before.is(GIVEN_NAME) || !commonBefore(before, language)) names.add(word.key);
  }
  return names;
}

const commonBefore = (word: Word, language: OrganizationLanguage): boolean =>
  word.possessive ||
  // Where names go on in the genitive, any noun may open the sentence: "Акции Газпрома".
  (word.opens && language.genitive !== null) ||
  word.is(TITLE | OPENER | NATION_WORD | HEAD | SUBJECT | GENERIC_MODIFIER) ||
  language.announcers.has(word.lexeme.lower);

/** "Rain in the |Amazon| is late", "the |Amazon|'s trees", but "the Amazon warehouse". */
function isRiver(words: readonly Word[], at: number, { rivers }: OrganizationLanguage): boolean {
  const word = words[at] as Word;
  if (!rivers.has(word.text) || !words[at - 1]?.is(ARTICLE)) return false;
  const next = words[at + 1];
  if (next?.gap !== 'space' || word.possessive) return true;
  return (next.lexeme.wordClasses & (ADVERB | AUXILIARY | COORDINATOR | PREPOSITION | RELATIVE)) !== 0;
}

const OPENING_MARK = /["«“„]/u;
const NO_ENTRIES: readonly Entry[] = [];

/** The entries of the list that match at `at` with the most words. */
function longestAt(words: readonly Word[], at: number, index: KnownIndex): readonly Entry[] {
  const word = words[at] as Word;
  if (!word.is(LISTED)) return NO_ENTRIES;
  let found: Entry[] = [];
  let longest = 0;
  for (const entry of index.entriesAt(word)) {
    if (!matches(words, at, entry)) continue;
    const { length } = entry.words().keys;
    if (length > longest) {
      found = [entry];
      longest = length;
    } else if (length === longest) found.push(entry);
  }
  return found;
}

const candidateOf = (at: number, { words, organization }: Entry): Candidate => ({
  first: at,
  last: at + words().keys.length - 1,
  tail: words().tail,
  kind: organization.kind,
  name: organization.name,
  wikidata: organization.wikidata,
  national: organization.national,
  english: organization.english,
  rule: 'known-name',
});

/** A word of the list in capitals stands in capitals; a capitalised one may be lower only as a head that opens the name. */
function written(word: Word, shape: Shape, opening: boolean): boolean {
  if (shape === 'acronym') return word.shape === 'acronym' || word.shape === 'mixed';
  if (shape !== 'capital' || word.shape !== 'lower') return true;
  return opening && word.is(HEAD);
}

function matches(words: readonly Word[], at: number, entry: Entry): boolean {
  // Spellings and cases of a word differ behind its first letter.
  if (entry.second !== null && entry.second !== words[at + 1]?.text[0]?.toLowerCase()) return false;
  const { keys, shapes, commas, tail } = entry.words();
  if (!written(words[at] as Word, shapes[0] as Shape, keys.length > 1)) return false;
  for (let k = 1; k < keys.length; k++) {
    const word = words[at + k];
    if (!word || word.key !== keys[k] || !written(word, shapes[k] as Shape, false)) return false;
    if (word.gap === 'comma' ? !commas.has(k) : !JOINED.has(word.gap)) return false;
  }
  const last = words[at + keys.length - 1] as Word;
  return tail === 0 || last.possessive;
}

/** Whether the name at `at` goes on in a list with the one at `carrier`: "Twitter, |Facebook| and |YouTube|". */
function joinsCarrier(words: readonly Word[], at: number, carrier: number): boolean {
  if (carrier === -1 || carrier < at - 2) return false;
  if (carrier === at - 1) return words[at]?.gap === 'comma';
  const joiner = words[at - 1] as Word;
  // "..., and Facebook said" may begin a clause.
  return joiner.gap === 'space' && joiner.is(JOINING_WORD | ALTERNATIVE);
}
