/** Letters whose stroke or tie Unicode does not take for a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/**
 * A text as the search compares it: without case, diacritics (ё is е), quotation marks, apostrophes and what has no width; dashes of
 * any kind are blanks, so that "well-known", "well–known" and "well known" find one another.
 */
export function foldForSearch(text: string): string {
  return (
    text
      // Upper case first: it makes two letters of ß.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}\p{Pi}\p{Pf}\p{Sk}"'„‚‹›ʹʺʻʼʽˈ`´′″]/gu, '')
      .replace(/[\p{Pd}−]/gu, ' ')
      .replace(/[øłđħıæœþð]/gu, (letter) => PLAIN[letter]!)
  );
}
