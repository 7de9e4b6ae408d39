/** Where a wire's copy is only quoted or listed, and so no article of the page's own. */
import { attributeOf, nameOf } from './dom.ts';
import { namesOf } from './names.ts';

/** By the element's own name. */
const QUOTING = new Set('blockquote q aside nav footer figure a button'.split(' '));
const QUOTING_NAMES =
  /(?:^|[\s_-])(?:comments?|repl(?:y|ies)|quotes?|related|sidebar|teasers?|promos?|(?:search)?results?|forum\w*|threads?|ticker|captions?|newsletters?)(?=$|[\s_-])/i;
const QUOTING_TYPE = /(?:Comment|DiscussionForumPosting|SearchResultsPage|Question|Answer|ItemList)$/;

/** Whether what stands in this element is quoted or listed there: a comment, a forum's post, a teaser, a link. */
export function isQuoting(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'body' || name === 'html') return false;
  if (QUOTING.has(name) || QUOTING_TYPE.test(attributeOf(element, 'itemtype') ?? '')) return true;
  return QUOTING_NAMES.test(namesOf(element));
}
