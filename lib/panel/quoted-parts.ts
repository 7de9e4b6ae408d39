import type { ClaimKind } from '../annotation.ts';

/** A stretch of a claim's words. */
export interface WordsPart {
  text: string;
  /** Whether the article puts these words in quotation marks; the marks are part of the text. */
  quoted: boolean;
}

/** A stretch in marks, with what stands in it. Straight ones and pairs by direction; what is open at the end counts as well. */
const QUOTED = /"([^"]*)"|“([^“”]*)”|«([^«»]*)»|„([^„“]*)“/gu;

/**
 * The words of a claim as the list shows them: what is quoted apart from what is not, in the quotation marks that the language
 * uses. Of a direct claim all is quoted, of an indirect one nothing is, whatever stands in marks there (a name, a title).
 * @param words without the marks at the edges of a direct claim
 * @param language BCP 47 code of the article
 */
export function quotedParts(words: string, kind: ClaimKind, language: string): WordsPart[] {
  if (kind === 'direct') return [{ text: marked(words, language), quoted: true }];
  if (kind === 'indirect') return [{ text: words, quoted: false }];
  const parts: WordsPart[] = [];
  let end = 0;
  for (const match of words.matchAll(QUOTED)) {
    if (match.index > end) parts.push({ text: words.slice(end, match.index), quoted: false });
    const inside = match.slice(1).find((group) => group !== undefined) ?? '';
    parts.push({ text: marked(inside, language), quoted: true });
    end = match.index + match[0].length;
  }
  if (end < words.length) parts.push({ text: words.slice(end), quoted: false });
  return parts;
}

/** Words in quotation marks; those that stand inside already become marks of the second level. */
function marked(words: string, language: string): string {
  const russian = language === 'ru' || language.startsWith('ru-');
  const [open, close, openInside, closeInside] = russian ? '«»„“' : '“”‘’';
  const inside = words
    .replace(/"([^"]*)"/gu, `${openInside}$1${closeInside}`)
    .replace(/[“«]([^“”«»]*)[”»]/gu, `${openInside}$1${closeInside}`);
  return `${open}${inside}${close}`;
}
