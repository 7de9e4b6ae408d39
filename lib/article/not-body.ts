/**
 * What stands in an article's body on the page and is no part of it: told by element, role and class name. Hints about names come
 * from many sites and are no site's own; what they miss, the text decides.
 */
import { isBlock } from './block-text.ts';
import { attributeOf, nameOf } from './dom.ts';
import { namesOf } from './names.ts';

const ELEMENTS = new Set(
  'script style noscript template iframe svg math canvas video audio object embed picture figure figcaption table aside nav footer form button select textarea input label dialog menu head title header'.split(
    ' ',
  ),
);

const ROLES = new Set(
  'navigation complementary banner contentinfo search form dialog button toolbar menu menubar tablist alert note'.split(
    ' ',
  ),
);

/** Parts of class names and ids, between the boundaries that such names have ("-", "_", capitals). */
const NAMES =
  /(?:^|[\s_-])(?:captions?|credits?|copyright|comments?|disqus|related\w*|recirc\w*|recommend\w*|read-?more|readmore|more-stories|most-popular|popular|trending|newsletters?|subscri\w+|sign-?up|promos?|teasers?|share|sharing|shares|social\w*|tags?|taglist|breadcrumbs?|toolbar|ads?|advert\w*|adv|sponsor\w*|banners?|sidebar|infobox|widgets?|embed\w*|enhancement|gallery\w*|carousel\w*|slideshow|player|video|photos?|pictures?|images?|img|figure|bylines?|authors?|bio|bios|attribution\w*|signature|timestamp|dateline-bar|paywall|tooltip|modal|popup|cookies?|footer|navigation|nav|menu|sr-only|visually-?hidden|screen-?reader\w*|print-only|outbrain|taboola\w*|trust-?badge\w*)(?=$|[\s_-])/i;

/** Inside a line fewer names say so: a link to a related story is part of its sentence. */
const INLINE_NAMES =
  /(?:^|[\s_-])(?:captions?|credits?|copyright|share|sharing|social|tooltip|sr-only|visually-?hidden|screen-?reader\w*)(?=$|[\s_-])/i;

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(0|position\s*:\s*absolute)/i;

/** Whether an element and all in it is no part of a body by its nature, whatever it is called: its element, its role, or because it is hidden. */
export function isAsideByNature(element: Element): boolean {
  if (ELEMENTS.has(nameOf(element))) return true;
  const role = attributeOf(element, 'role');
  if (role !== null && ROLES.has(role)) return true;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && HIDING.test(style);
}

/** Parts of AMP pages that their names alone don't give away. */
const AMP_PARTS = /^amp-(?:list|consent|iframe|lightbox|user-notification|next-page|story-player)/;

/** Whether an element of the page's own making says by its name that it is no part of a body: "amp-ad", "social-share". */
function isMadeAside(element: Element): boolean {
  const name = nameOf(element);
  return name.includes('-') && (AMP_PARTS.test(name) || NAMES.test(name));
}

/** Whether an element is called like something that is no part of a body. A guess: names of what a page's article stands in may have such words too. */
export const isAsideByName = (element: Element): boolean =>
  (isBlock(element) ? NAMES : INLINE_NAMES).test(namesOf(element)) || isMadeAside(element);

/** Whether an element and all in it is no part of a body, by what the element itself says. Reads no layout. */
export const isNotBody = (element: Element): boolean => isAsideByNature(element) || isAsideByName(element);
