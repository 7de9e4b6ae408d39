import { attributeOf } from './dom.ts';

/** So much of an element's names is read, UTF-16 code units. */
const MOST = 300;

/**
 * An element's class names and id, the words in them parted by "-", "_" or a space: where names join words by capitals
 * ("RelatedStories"), they are parted too. Empty for an element without names.
 */
export function namesOf(element: Element): string {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.slice(0, MOST);
  return names.replace(/(?<=[a-z])(?=[A-Z])/g, '-').trim();
}
