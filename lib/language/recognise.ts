/** Which of the languages that Wiremark reads a text is written in, from the text itself. */

/** How much of the text is looked at, UTF-16 code units. */
const READ = 4000;

/** Letters of Cyrillic alphabets other than the Russian one. */
const NOT_RUSSIAN = 'іїєўјћқұө';
/** Words that no English text of some length is without, and that are rare elsewhere. */
const ENGLISH_WORDS = ' the of and to in that said was for has on is with ';

/**
 * The BCP 47 code of a text's language ("en", "ru"); null where it is neither. A text too short to tell by its words is told by
 * its letters. They are counted by their codes: expressions of Unicode classes take longer, at first above all.
 */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, READ).toLowerCase();
  let latin = 0;
  let cyrillic = 0;
  let foreign = 0;
  let others = 0;
  for (const letter of sample) {
    const code = letter.codePointAt(0)!;
    if (code < 97 || (code > 122 && code < 0xc0)) continue;
    if (code < 0x250) latin++;
    else if (code >= 0x400 && code < 0x530) {
      cyrillic++;
      if (NOT_RUSSIAN.includes(letter)) foreign++;
    } else if ((code < 0x2000 || code > 0x2bff) && /\p{L}/u.test(letter)) others++;
  }
  const half = (latin + cyrillic + others) / 2;
  if (half === 0) return null;
  if (cyrillic > half) return foreign > cyrillic / 100 ? null : 'ru';
  if (latin <= half) return null;
  const words = sample.match(/[a-zà-ɏ]+/g) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.includes(` ${word} `)).length;
  return words.length < 30 || english > words.length / 12 ? 'en' : null;
}
