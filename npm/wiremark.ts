/** The npm package's module: an article's text in, who said what out. The engine is the one that the extension uses. */
import type { Annotation } from '../lib/annotation.ts';
import { readDateline } from '../lib/dateline/dateline.ts';
import { annotate as annotateText } from '../lib/extract/annotate.ts';
import { english as englishWords } from '../lib/language/english/english.ts';
import type { Language as Words } from '../lib/language/language.ts';
import { recogniseLanguage } from '../lib/language/recognise.ts';
import { russian as russianWords } from '../lib/language/russian/russian.ts';

export type {
  Annotation,
  Claim,
  ClaimKind,
  Dateline,
  OrganizationKind,
  OrganizationMention,
  Span,
  Speaker,
  SpeakerEvidence,
} from '../lib/annotation.ts';

/** A language that articles can be read in: `english` or `russian`. What it knows of words is the engine's own. */
export interface Language {
  /** BCP 47 code: "en", "ru". */
  readonly code: string;
}

export const english: Language = Object.freeze({ code: englishWords.code });
export const russian: Language = Object.freeze({ code: russianWords.code });

const wordsOf = new Map<Language, Words>([
  [english, englishWords],
  [russian, russianWords],
]);

/** The language that a text is written in; null where it is none that can be read. Looks at the first 4,000 UTF-16 code units; throws a TypeError for what is no string. */
export function detectLanguage(text: string): Language | null {
  if (typeof text !== 'string') throw new TypeError('the text has to be a string');
  const code = recogniseLanguage(text);
  return [...wordsOf.keys()].find((language) => language.code === code) ?? null;
}

/**
 * Finds the claims and the organizations of one article's text. Pure: the same text gives the same annotation.
 * @param text the article's body, paragraphs separated by a blank line; spans count UTF-16 code units of it
 * @param language left out, the text's own, or English for a text that is in neither
 * @throws TypeError where `text` is no string or `language` none of this module's
 */
export function annotate(text: string, language: Language = detectLanguage(text) ?? english): Annotation {
  const words = wordsOf.get(language);
  if (typeof text !== 'string') throw new TypeError('the text has to be a string');
  if (words === undefined)
    throw new TypeError('the language has to be `english` or `russian` of this module');
  return annotateText(text, words, readDateline(text));
}
