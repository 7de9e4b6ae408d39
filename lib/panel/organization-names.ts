import type { Annotation } from '../annotation.ts';
import type { Article } from '../article/article.ts';

/** Words by which the same name is written now with and now without. */
const SMALL = new Set(['the', 'of', 'for', 'and', 'и']);

/**
 * One name for each organization, however a mention, a speaker or a role writes it: "The New York Times" and "New York Times",
 * "University of Oxford" and "Oxford University", a form of the text and the full name behind it.
 * @returns gives a name in the form in which the annotation's mentions have it first; a name that no mention has as it is
 */
export function organizationNames(article: Article, annotation: Annotation): (name: string) => string {
  const names = new Map<string, string>();
  const add = (written: string, name: string) => {
    const key = keyOf(written);
    if (!names.has(key)) names.set(key, name);
  };
  for (const { name } of annotation.organizations) add(name, name);
  for (const { name, span } of annotation.organizations)
    add(article.text.slice(...span), names.get(keyOf(name)) ?? name);
  return (name) => names.get(keyOf(name)) ?? name;
}

/** What two ways to write one name have in common: its words, whatever their order and case. */
function keyOf(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : words).sort().join(' ');
}
