/** The quotation marks of `<q>`, which no text of the page has: its style gives them, and a person sees them. */
import { attributeOf, nameOf, previousSiblingOf, textOf } from './dom.ts';
import { shownParentOf } from './shown-tree.ts';

const OPENS = /^\s*["“«„]/;
const OPENED = /["“«„]\s*$/;
const CYRILLIC = /^(?:ru|uk|be)\b/i;

/** The strings in a value of a style property: `"«" "»"`. */
const stringsIn = (value: string): string[] =>
  [...value.matchAll(/"(\\"|[^"]+)"/g)].map(([, inside]) => inside!.replace('\\', ''));

/**
 * The opening and the closing mark that its style gives a `<q>`; null for none, and where the page has written its own inside or around it. Where no
 * browser has styled the page, those of the language around it.
 */
export function marksAround(element: Element): readonly string[] | null {
  const beside = previousSiblingOf(element);
  if (OPENS.test(textOf(element)!) || (beside && OPENED.test(textOf(beside)!))) return null;
  const style = globalThis.getComputedStyle;
  const [before, after] = ['::before', '::after'].map((part) => style?.(element, part).content ?? 'quote');
  if (before === 'none') return null;
  if (!before!.includes('quote')) return [before!, after!].map((content) => stringsIn(content).join(''));
  const quotes = style?.(element).quotes ?? 'auto';
  if (quotes === 'none') return null;
  let depth = 0;
  let language: string | null = null;
  for (let at: Element | null = element; at !== null; at = shownParentOf(at)) {
    if (at !== element && nameOf(at) === 'q') depth += 2;
    language ??= attributeOf(at, 'lang');
  }
  const marks =
    quotes === 'auto' ? [...(CYRILLIC.test(language ?? '') ? '«»„“' : '“”‘’')] : stringsIn(quotes);
  const at = Math.min(depth, marks.length - 2);
  return at < 0 ? null : marks.slice(at, at + 2);
}
