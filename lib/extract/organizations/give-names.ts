import type { OrganizationMention } from '../../annotation.ts';
import { ARTICLE, COMPLEMENT_WORD, FORM_BEFORE, JOINING_WORD } from '../../language/name-class.ts';
import type { OrganizationLanguage } from '../../language/organization-language.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/word.ts';
import type { Candidate } from './candidate.ts';
import { completionFinder } from './complete-listed.ts';
import type { AcronymPair } from './link-acronyms.ts';
import { keyOf } from './name-words.ts';
import { adjectivesOf, nationFinder } from './nation-of.ts';
import { articleSpeller } from './spell-as-article.ts';

/**
 * Gives each mention its full name: the list's, the one that the article explains an acronym with, the nation's where the
 * article tells it ("Russia's |Foreign Ministry|" is the Russian Foreign Ministry).
 */
export function giveNames(
  text: string,
  words: readonly Word[],
  kept: readonly Candidate[],
  pairs: readonly AcronymPair[],
  language: OrganizationLanguage,
): OrganizationMention[] {
  const spanOf = (c: Candidate): Span => [
    (words[c.first] as Word).start,
    (words[c.last] as Word).end + c.tail,
  ];
  const surface = (c: Candidate) => {
    // "PAO Sberbank" is named Sberbank.
    const formed = c.rule !== 'quoted-name' && c.first < c.last;
    const first = formed && (words[c.first] as Word).is(FORM_BEFORE) ? c.first + 1 : c.first;
    const plain = text.slice(...spanOf({ ...c, first })).replace(/\s+/g, ' ');
    const quoted = c.rule === 'quoted-name' && first < c.last;
    return quoted ? plain.replace(/``|''|[«»“”„]/gu, '"') : capitalised(language.nominative(plain), c);
  };
  const explained = new Map<string, Candidate>();
  for (const { full, acronym } of pairs) {
    const key = (words[acronym.first] as Word).key;
    if (!explained.has(key)) explained.set(key, full);
  }
  const completionOf = completionFinder(text, words, kept, language);
  const fuller = fullerNames(kept, surface, language);
  const longer = longerNames(words, kept, surface);
  const sameWords = namesOfSameWords(words, kept, surface, language);
  const nationOf = nationFinder(words, kept, language);
  const spelled = articleSpeller(words);
  const standing = standingForms(words, kept, surface, language);
  return kept.map((c) => {
    const full = c.first === c.last ? explained.get((words[c.first] as Word).key) : undefined;
    const source = c.meant ?? full ?? c;
    const { kind, wikidata } = source;
    const span = spanOf(c);
    if (source.name !== null) {
      const nation = completionOf(source);
      const home = nation === null || language.homeNation.includes(nation);
      const complete = language.homeNation.some((form) => (source.name as string).split(' ').includes(form));
      const listed =
        nation && !complete ? `${source.name} ${nation}` : (fuller.get(source.name) ?? source.name);
      const plain = text.slice(...span);
      // "МЧС Казахстана" is no branch of the listed one of the home nation.
      const name =
        (complete && !home) || levelled(plain) === levelled(listed)
          ? language.nominative(plain)
          : spelled(listed);
      // Another land's front of that name is no branch of the listed one.
      if (kind === 'party' && !home) return { span, name: language.nominative(plain), kind, wikidata: null };
      const english = home && source.english ? { english: source.english } : {};
      return { span, name, kind, wikidata: home ? wikidata : null, ...english };
    }
    const whole = longer(source);
    if (whole) return { span, name: whole, kind, wikidata };
    const same = sameWords.get(bagOf(words, source, language));
    if (same) return { span, name: same, kind, wikidata };
    const form = source.first === source.last && standing.get((words[source.first] as Word).key);
    if (form) return { span, name: form, kind, wikidata };
    const nation = nationOf(source);
    const name = nation ? spelled(`${nation} ${surface(source)}`) : surface(source);
    return { span, name, kind, wikidata };
  });
}

/** Names of the list that the article writes more fully than the list does, to the way in which it writes them. */
function fullerNames(
  kept: readonly Candidate[],
  surface: (c: Candidate) => string,
  language: OrganizationLanguage,
): Map<string, string> {
  const fuller = new Map<string, string>();
  const lengths = new Map<string, number>();
  for (const c of kept) {
    if (language.genitive || c.name === null || c.rule !== 'known-name') continue;
    const length = c.last - c.first + 1;
    const least = lengths.get(c.name) ?? Math.max(2, c.name.split(/[\s-]+/).length);
    if (length < least || (lengths.has(c.name) && length === least)) continue;
    lengths.set(c.name, length);
    fuller.set(c.name, surface(c));
  }
  return fuller;
}

/**
 * Tells the one name of the article that begins as this one does and goes on: "Supreme Court of Velden" for "Supreme Court". Null where
 * none does, or two do.
 */
function longerNames(
  words: readonly Word[],
  kept: readonly Candidate[],
  surface: (c: Candidate) => string,
): (c: Candidate) => string | null {
  const byStart = new Map<string, { key: string; name: string | null }>();
  for (const c of kept) {
    if (c.name !== null || c.first === c.last) continue;
    const key = keyOf(words, c.first, c.last);
    for (let last = c.first + 1; last < c.last; last++) {
      const start = keyOf(words, c.first, last);
      const known = byStart.get(start);
      if (!known) byStart.set(start, { key, name: surface(c) });
      else if (known.key !== key) known.name = null;
    }
  }
  return (c) => (c.first === c.last ? null : (byStart.get(keyOf(words, c.first, c.last))?.name ?? null));
}

/** Names of one word that no list has, by their keys: of several forms the one that stands by itself. */
function standingForms(
  words: readonly Word[],
  kept: readonly Candidate[],
  surface: (c: Candidate) => string,
  language: OrganizationLanguage,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  if (!language.genitive) return forms;
  for (const c of kept) {
    if (c.name !== null || c.first < c.last || (words[c.first] as Word).shape === 'acronym') continue;
    const name = surface(c);
    if (language.genitive.standing.test(name)) forms.set((words[c.first] as Word).key, name);
  }
  return forms;
}

/** "Thai Badminton Association" and "Badminton Association of Thailand" are one: the first form names both. */
function namesOfSameWords(
  words: readonly Word[],
  kept: readonly Candidate[],
  surface: (c: Candidate) => string,
  language: OrganizationLanguage,
): Map<string, string> {
  const names = new Map<string, string>();
  for (const c of kept) {
    if (c.name !== null || c.last - c.first < 2) continue;
    const bag = bagOf(words, c, language);
    if (!names.has(bag)) names.set(bag, surface(c));
  }
  return names;
}

/** The words of a name in alphabetic order, nations levelled, connectors left out. */
function bagOf(words: readonly Word[], c: Candidate, language: OrganizationLanguage): string {
  if (c.first === c.last) return (words[c.first] as Word).key;
  const adjectives = adjectivesOf(language);
  return words
    .slice(c.first, c.last + 1)
    .filter((word) => !word.is(COMPLEMENT_WORD | JOINING_WORD | ARTICLE))
    .map(({ key }) => adjectives.get(key) ?? key)
    .sort()
    .join(' ');
}

/** "Россия-24" and "Россия 24" are written alike but for the mark between. */
const levelled = (name: string): string => name.replace(/[\s-]+/g, ' ');

/** A head that stands in lower case opens a name by itself: "прокуратура ..." is named "Прокуратура ...". */
function capitalised(name: string, c: Candidate): string {
  return c.rule === 'head-and-genitive' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
