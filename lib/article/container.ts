/** The element that holds an article's body: found from the block that opens it. */

import { kindOf } from './body.ts';
import {
  attributeOf,
  dataOf,
  elementsNamed,
  firstChildOf,
  isElement,
  nameOf,
  nextSiblingOf,
  parentElementOf,
  TEXT,
  textOf,
  typeOf,
} from './dom.ts';
import { isNotBody } from './not-body.ts';
import { opensArticle } from './page-opening.ts';

/** Classes and attributes by which known sites name the element of the body: hints, the text decides where they are missing. */
const BODY_CLASSES = new Set(
  'text-content js-mediator-article article__body article-body articlebody article-text article__text-content StandardArticleBody_body RichTextStoryBody RichTextBody entry-content story-body post-content'.split(
    ' ',
  ),
);

function isHinted(element: Element): boolean {
  if ((attributeOf(element, 'itemprop') ?? '').toLowerCase() === 'articlebody') return true;
  if (attributeOf(element, 'data-testid') === 'ArticleBody') return true;
  return (attributeOf(element, 'class') ?? '').split(/\s+/).some((name) => BODY_CLASSES.has(name));
}

/** What holds one article at most, or the page. */
const OUTERMOST = /^(?:body|html|main|article)$/;

/** How far up a hint is looked for, and how far the search climbs without one. */
const MOST_LEVELS = 6;
const MOST_CLIMBS = 4;

/** Whether a block has text of several lines in itself, so that it is a body and no paragraph. */
function isWholeBody(block: Element): boolean {
  if (nameOf(block) === 'pre') return true;
  if (nameOf(block) === 'p') return false;
  let texts = 0;
  for (let child = firstChildOf(block); child !== null && texts < 3; child = nextSiblingOf(child)) {
    if (typeOf(child) === TEXT && dataOf(child as Text).trim().length > 20) texts++;
  }
  return texts > 0 && (elementsNamed(block, 'br').length > 1 || elementsNamed(block, 'p').length > 1);
}

/** Whether `parent` holds more of the same article than `element` does: later brothers of the same kind, with text and no opening of their own. */
function goesOn(element: Element, opening: Element): boolean {
  const kind = kindOf(element);
  // Without a class only a wrapper of one paragraph says enough about its brothers.
  const bare = !attributeOf(element, 'class') && element !== opening;
  if (bare && (textOf(element)?.length ?? 0) > (textOf(opening)?.length ?? 0) + 20) return false;
  for (let next = nextSiblingOf(element); next !== null; next = nextSiblingOf(next)) {
    if (!isElement(next) || kindOf(next) !== kind || isNotBody(next)) continue;
    const paragraph = nameOf(next) === nameOf(opening) ? next : elementsNamed(next, nameOf(opening))[0];
    const text = (paragraph && textOf(paragraph))?.trim() ?? '';
    if (text.length >= 40) return !opensArticle(text.slice(0, 600));
  }
  return false;
}

/** The smallest element that holds the whole body which `opening` opens. */
export function containerOf(opening: Element): Element {
  if (isWholeBody(opening)) return opening;
  let element: Element | null = parentElementOf(opening);
  for (let level = 0; element !== null && level < MOST_LEVELS; level++) {
    if (isHinted(element)) return element;
    element = parentElementOf(element);
  }
  let container = parentElementOf(opening) ?? opening;
  let child = opening;
  for (let climb = 0; climb < MOST_CLIMBS && !OUTERMOST.test(nameOf(child)); climb++) {
    const parent = parentElementOf(child);
    if (parent === null) break;
    if (goesOn(child, opening)) container = parent;
    child = parent;
  }
  return container;
}
