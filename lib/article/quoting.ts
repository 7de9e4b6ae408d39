/** Where a wire's copy is only quoted or listed, and so no article of the page's own. */
import { once } from '../once.ts';
import { attributeOf, nameOf } from './dom.ts';
import { namesOf } from './names.ts';

/** By the element's own name. */
const QUOTING = ' blockquote q aside nav footer figure a button ';
/** By its names, and by what it says it is. */
const quotingNames = once(
  () =>
    /(?:^|[\s_-])(?:comments?|repl(?:y|ies)|quotes?|related|sidebar|teasers?|promos?|(?:search)?results?|forum\w*|threads?|ticker|captions?|newsletters?)(?=$|[\s_-])/i,
);
const quotingTypes = once(
  () => /(?:Comment|DiscussionForumPosting|SearchResultsPage|Question|Answer|ItemList)$/,
);

/** Whether what stands in this element is quoted or listed there: a comment, a forum's post, a teaser, a link. */
export function isQuoting(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'body' || name === 'html') return false;
  if (QUOTING.includes(` ${name} `) || quotingTypes().test(attributeOf(element, 'itemtype') ?? ''))
    return true;
  return quotingNames().test(namesOf(element));
}
