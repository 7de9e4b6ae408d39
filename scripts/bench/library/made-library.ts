/**
 * A library of any size that no reader has kept: articles and claims made of invented words by a seeded script. Words are as frequent as those of
 * real texts, in English and Russian spelling; speakers and organizations come back as they do in the news; one claim in seven repeats another
 * article's, cut or reworded.
 */
import type { KeptArticle, KeptClaim } from '../../../lib/library/kept-claim.ts';
import type { TakenIn } from '../../../lib/library/library.ts';
import { STOP_WORDS } from '../../../lib/library/stop-words.ts';
import { numbersFrom } from '../../numbers-from.ts';

export const CLAIMS_PER_ARTICLE = 10;

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
const ENDS = ['', '', 'n', 'r', 's', 't', 'l', 'nd'];
const ENGLISH_FORMS = ['', '', 's', 'ed', 'ing', 'ation'];
const RUSSIAN_ONSETS = [
  'б',
  'в',
  'г',
  'д',
  'з',
  'к',
  'л',
  'м',
  'н',
  'п',
  'пр',
  'р',
  'с',
  'ст',
  'т',
  'тр',
  'х',
  'ч',
];
const RUSSIAN_VOWELS = ['а', 'е', 'и', 'о', 'у', 'я'];
const RUSSIAN_FORMS = ['', 'а', 'ов', 'ам', 'ами', 'ый', 'ого'];

interface Speech {
  language: 'en' | 'ru';
  /** The commonest first. */
  words: string[];
  names: string[];
}

const VOCABULARY = 20_000;
const WIRES = ['NORWIRE', 'SUDPRESS', 'OSTNEWS', 'WESTERN REPORT', 'СЕВЕР', 'ВОЛНА'];

function speechOf(language: Speech['language'], random: () => number): Speech {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const syllable = () =>
    language === 'en'
      ? pick(ONSETS) + pick(VOWELS) + pick(ENDS)
      : pick(RUSSIAN_ONSETS) + pick(RUSSIAN_VOWELS) + (random() < 0.3 ? pick(RUSSIAN_ONSETS) : '');
  // Every other word of a text is one that says little: here as there.
  const cyrillic = /\p{Script=Cyrillic}/u;
  const words = new Set([...STOP_WORDS].filter((word) => cyrillic.test(word) === (language === 'ru')));
  while (words.size < VOCABULARY) {
    let word = syllable();
    // The commonest words are short.
    for (let more = 0; more < Math.min(3, words.size / 500); more++) if (random() < 0.6) word += syllable();
    words.add(word + (words.size < 100 ? '' : pick(language === 'en' ? ENGLISH_FORMS : RUSSIAN_FORMS)));
  }
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  const names = Array.from(
    { length: 3000 },
    () => `${capital(syllable() + syllable())} ${capital(syllable() + syllable())}`,
  );
  return { language, words: [...words], names };
}

/** The claims of so many articles, in portions of a hundred articles. */
export function* madeLibrary(articles: number, seed = 7): Generator<TakenIn> {
  const random = numbersFrom(seed);
  const speeches = [speechOf('en', random), speechOf('ru', random)] as const;
  const told: { words: string; language: string }[] = [];
  let portion: { articles: KeptArticle[]; claims: KeptClaim[]; decisions: [] } = {
    articles: [],
    claims: [],
    decisions: [],
  };
  for (let at = 0; at < articles; at++) {
    const speech = speeches[random() < 0.6 ? 0 : 1];
    const article = articleOf(at, articles, speech, random);
    portion.articles.push(article);
    for (let place = 0; place < CLAIMS_PER_ARTICLE; place++) {
      const known = told.length > 0 && random() < 1 / 7 ? told[Math.floor(random() * told.length)]! : null;
      const repeated = known?.language === speech.language;
      const words = repeated ? retold(known.words, speech, random) : sentence(speech, random);
      if (!repeated) {
        if (told.length < 5000) told.push({ words, language: speech.language });
        else told[Math.floor(random() * told.length)] = { words, language: speech.language };
      }
      portion.claims.push(claimOf(article, words, place, speech, random));
    }
    if (portion.articles.length < 100 && at < articles - 1) continue;
    yield portion;
    portion = { articles: [], claims: [], decisions: [] };
  }
}

/** As frequent as the words of a language are: the second half as often as the first, and so on. */
const ranked = (count: number, random: () => number): number => Math.floor(count ** random()) - 1;

function sentence({ words }: Speech, random: () => number, length = 12 + Math.floor(random() * 24)): string {
  return Array.from({ length }, () => words[Math.max(0, ranked(words.length, random))]).join(' ');
}

/** The same words, cut at an end, with some of them replaced. */
function retold(words: string, speech: Speech, random: () => number): string {
  const all = words.split(' ');
  const from = random() < 0.5 ? 0 : Math.floor(random() * (all.length / 3));
  return all
    .slice(from)
    .map((word) => (random() < 0.06 ? speech.words[Math.max(0, ranked(speech.words.length, random))]! : word))
    .join(' ');
}

function articleOf(at: number, all: number, { words, language }: Speech, random: () => number): KeptArticle {
  const day = new Date(Date.UTC(2020, 0, 1) + (at / all) * 5 * 365 * 86_400_000);
  const url = `https://wire.example/world/${at}`;
  return {
    id: url,
    url,
    title: sentence({ words } as Speech, random, 8),
    wire: WIRES[language === 'en' ? Math.floor(random() * 4) : 4 + Math.floor(random() * 2)]!,
    place: 'PORT ELLA, Norland',
    printedDate: null,
    isoDate: day.toISOString().slice(0, 10),
    language,
    keptAt: day.toISOString(),
  };
}

const KINDS = ['direct', 'mixed', 'indirect'] as const;

function claimOf(
  article: KeptArticle,
  words: string,
  place: number,
  speech: Speech,
  random: () => number,
): KeptClaim {
  const who = speech.names[Math.max(0, ranked(speech.names.length, random))]!;
  const organizations = Array.from({ length: random() < 0.5 ? 1 : 0 }, () => {
    const number = Math.max(0, ranked(800, random));
    const name = `${speech.names[number]!.split(' ')[1]} ${speech.language === 'en' ? 'Union' : 'Союз'}`;
    return { name, kind: 'company' as const, wikidata: null, english: null };
  });
  return {
    id: uuid(random),
    article: article.id,
    key: { words, place },
    words,
    parts: [words],
    kind: KINDS[Math.floor(random() * 3)]!,
    speaker: {
      kind: 'person',
      name: who,
      role: speech.words[Math.floor(random() * 200)]!,
      organization: null,
    },
    beside: null,
    cue: speech.words[60 + Math.floor(random() * 10)]!,
    source: who,
    organizations,
    around: { before: sentence(speech, random, 10), between: [], after: sentence(speech, random, 10) },
    link: `${article.url}#:~:text=${encodeURIComponent(words.slice(0, 60))}`,
    keptAt: article.keptAt,
    note: random() < 0.05 ? sentence(speech, random, 6) : '',
    tags: random() < 0.1 ? [speech.words[Math.floor(random() * 30)]!] : [],
  };
}

function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
