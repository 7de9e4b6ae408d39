/**
 * What the engine may have missed in an article, told without the engine's own reading: sentences are cut by `Intl`, quotations by
 * their marks. A gap is a place to look at; many are none.
 */
import type { Annotation, Claim } from '../../lib/annotation.ts';
import type { Language } from '../../lib/language/language.ts';
import type { Span } from '../../lib/text/span.ts';

/** What each kind of gap is, in the order in which they are listed. */
export const GAPS = {
  quotation: 'words in quotation marks that no claim covers',
  cue: 'a sentence with a reporting word that is the cue of no claim',
  unknown: 'a claim whose speaker is unknown',
  description: 'a claim whose speaker is a description',
  name: 'a speaker whose name has an odd shape',
  source: 'a source with an odd shape',
  unmarked: "an organization's words that are marked in one place and not in another",
  acronym: 'capital letters that are marked nowhere',
} as const;

export type GapKind = keyof typeof GAPS;

export interface Gap {
  kind: GapKind;
  /** Where to look, in UTF-16 code units of the text. */
  span: Span;
  /** What the engine says there; empty where it says nothing. */
  said: string;
}

/** Shorter quotations are mostly names, titles and scare quotes. In words. */
const QUOTED_WORDS = 4;
/** A longer source has mostly swallowed something else. In words. */
const SOURCE_WORDS = 9;
/** Names of more words are rare. */
const NAME_WORDS = 4;

const QUOTED = /["“„«][^"“”„«»]{2,2000}["”“»]/gu;
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;
const words = (text: string) => text.split(/\s+/u).filter(Boolean);
const touches = ([a, b]: Span, [c, d]: Span) => a < d && c < b;

/** Finds the places of one article that are worth looking at, by kind and in their order. */
export function findGaps(text: string, annotation: Annotation, language: Language): Gap[] {
  const { claims, organizations, dateline } = annotation;
  const contents = claims.flatMap(({ content }) => content);
  const gaps: Gap[] = [];
  const add = (kind: GapKind, span: Span, said = '') => gaps.push({ kind, span, said });

  for (const match of text.matchAll(QUOTED)) {
    const span: Span = [match.index, match.index + match[0].length];
    if (words(match[0]).length >= QUOTED_WORDS && !contents.some((one) => touches(one, span)))
      add('quotation', span);
  }
  const reports = reportingWords(language);
  for (const sentence of sentencesOf(text, language)) {
    const own = text
      .slice(...sentence)
      .replace(QUOTED, ' ')
      .toLowerCase();
    const reported = words(own).some((word) => reports.has(word.replace(/[^\p{L}'-]/gu, '')));
    const covered = claims.some(({ cue, content }) =>
      [...(cue ? [cue] : []), ...content].some((one) => touches(one, sentence)),
    );
    if (reported && !covered) add('cue', sentence);
  }
  for (const claim of claims) gapsOfClaim(text, claim, language, add);

  const marked = organizations.map(({ span }) => span);
  const seen = new Set(organizations.map(({ span }) => text.slice(...span)));
  for (const name of seen)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const span: Span = [at, at + name.length];
      if (!marked.some((one) => touches(one, span)) && isWhole(text, span)) add('unmarked', span, name);
    }
  for (const match of text.matchAll(ACRONYM)) {
    const span: Span = [match.index, match.index + match[0].length];
    const inDateline = dateline !== null && touches(dateline.span, span);
    if (!inDateline && !marked.some((one) => touches(one, span))) add('acronym', span, match[0]);
  }
  const order = Object.keys(GAPS);
  return gaps.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.span[0] - b.span[0]);
}

function gapsOfClaim(
  text: string,
  { cue, source, speaker, content }: Claim,
  language: Language,
  add: (kind: GapKind, span: Span, said?: string) => void,
): void {
  const from = Math.min(...[cue, source, ...content].filter((one) => one !== null).map(([start]) => start));
  const to = Math.max(...[cue, source, ...content].filter((one) => one !== null).map(([, end]) => end));
  const said = source ? text.slice(...source) : '';
  if (!speaker) add('unknown', [from, to], said);
  else if (speaker.kind === 'description') add('description', [from, to], speaker.name);
  else if (speaker.kind === 'person' && isOddName(speaker.name, language))
    add('name', [from, to], speaker.name);
  if (source && isOddSource(said, language)) add('source', source, said);
}

function isOddName(name: string, { nameParticles, roles, pronouns }: Language): boolean {
  const all = words(name);
  return (
    all.length > NAME_WORDS ||
    all.some(
      (word) =>
        roles.nouns.has(word.toLowerCase()) ||
        pronouns.has(word.toLowerCase()) ||
        !(/^\p{Lu}/u.test(word) || nameParticles.has(word.toLowerCase()) || word === 'and'),
    )
  );
}

function isOddSource(source: string, { words: classes }: Language): boolean {
  const all = words(source.toLowerCase());
  const first = all[0] ?? '';
  return (
    all.length > SOURCE_WORDS ||
    [classes.adverbs, classes.times, classes.prepositions, classes.relatives, classes.coordinators].some(
      (set) => set.has(first),
    ) ||
    all.some((word) => classes.auxiliaries.has(word) || classes.relatives.has(word))
  );
}

/** Finite forms of the verbs that report a clause, in lower case. */
function reportingWords({ cues }: Language): ReadonlySet<string> {
  return new Set(
    cues.verbs
      .filter(({ frames }) => frames.includes('clause') || frames.includes('quotation'))
      .flatMap(({ forms, nounLike }) =>
        [...forms.past, ...forms.present].filter((form) => !form.includes(' ') && !nounLike.includes(form)),
      ),
  );
}

function sentencesOf(text: string, { code }: Language): Span[] {
  const segmenter = new Intl.Segmenter(code, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(
    ({ index, segment }): Span => [index, index + segment.trimEnd().length],
  );
}

function isWhole(text: string, [start, end]: Span): boolean {
  const letter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return !letter(text[start - 1]) && !letter(text[end]);
}
