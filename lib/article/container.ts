/** The element that holds an article's body: found from the block that opens it. */

import { isBlock } from './block-text.ts';
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
const MOST_CLIMBS = 6;

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

/** So many brothers without a class, each with so many paragraphs, are the parts that advertisements cut a body into. */
const PARTS = 2;
const PARAGRAPHS_IN_PART = 2;
/** What is shorter is a label, UTF-16 code units. */
const SHORTEST = 40;

/** Whether an element holds nothing but paragraphs of running text, several of them. */
function isPart(element: Element): boolean {
  let paragraphs = 0;
  for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
    if (!isElement(child)) continue;
    if (nameOf(child) === 'p' && (textOf(child)?.trim().length ?? 0) >= SHORTEST) paragraphs++;
    else if (isBlock(child) && !isNotBody(child)) return false;
  }
  return paragraphs >= PARAGRAPHS_IN_PART;
}

/** Whether a body without classes goes on behind `element`, which is one part of it, in parts like it. */
function goesOnInParts(element: Element): boolean {
  if (!isPart(element)) return false;
  let parts = 0;
  for (let next = nextSiblingOf(element); next !== null && parts < PARTS; next = nextSiblingOf(next))
    if (isElement(next) && nameOf(next) === nameOf(element) && !attributeOf(next, 'class') && isPart(next))
      parts++;
  return parts >= PARTS;
}

/** Whether `parent` holds more of the same article than `element` does: later brothers of the same kind, with text and no opening of their own. */
function goesOn(element: Element, opening: Element): boolean {
  const kind = kindOf(element);
  // Without a class only a wrapper of one paragraph says enough about its brothers.
  const bare = !attributeOf(element, 'class') && element !== opening;
  if (bare && (textOf(element)?.length ?? 0) > (textOf(opening)?.length ?? 0) + 20)
    return goesOnInParts(element);
  for (let next = nextSiblingOf(element); next !== null; next = nextSiblingOf(next)) {
    if (!isElement(next) || kindOf(next) !== kind || isNotBody(next)) continue;
    const paragraph = nameOf(next) === nameOf(opening) ? next : elementsNamed(next, nameOf(opening))[0];
    const text = (paragraph && textOf(paragraph))?.trim() ?? '';
    if (text.length >= SHORTEST) return !opensArticle(text.slice(0, 600));
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
