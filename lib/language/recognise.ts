/** Which of the languages that Wiremark reads a text is written in, from the text itself. */

/** How much of the text is looked at, UTF-16 code units. */
const READ = 4000;

/** Letters of Cyrillic alphabets other than the Russian one. */
const NOT_RUSSIAN = /[іїєўјћқұө]/giu;
/** Words that no English text of some length is without, and that are rare elsewhere. */
const ENGLISH_WORDS = /(?<!\p{L})(?:the|of|and|to|in|that|said|was|for|has|on|is|with|its?)(?!\p{L})/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The BCP 47 code of a text's language ("en", "ru"); null where it is neither. A text too short to tell by its words
 * is told by its letters.
 */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, READ);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return null;
  if (cyrillic > letters / 2) return count(sample, NOT_RUSSIAN) > cyrillic / 100 ? null : 'ru';
  if (latin <= letters / 2) return null;
  const words = count(sample, /\p{L}+/gu);
  return words < 30 || count(sample, ENGLISH_WORDS) > words / 12 ? 'en' : null;
}
