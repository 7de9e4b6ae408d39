/**
 * What stands in an article's body on the page and is no part of it: told by element, role and class name. Hints about names come
 * from many sites and are no site's own; they are a suspicion, which running text outweighs.
 */
import { isBlock } from './block-text.ts';
import { attributeOf, elementsNamed, nameOf, textOf } from './dom.ts';
import { namesOf } from './names.ts';

const ELEMENTS = new Set(
  'script style noscript template iframe svg math canvas video audio object embed picture figure figcaption aside nav footer button select textarea input label dialog menu head title'.split(
    ' ',
  ),
);

const ROLES = new Set(
  'navigation complementary banner contentinfo search dialog button toolbar menu menubar tablist alert note'.split(
    ' ',
  ),
);

/** Elements that may hold the article, and mostly hold something else where they hold no opening. */
const SUSPICIOUS = new Map([
  ['table', 1],
  ['form', 1],
  ['header', 3],
]);

/** What can be seen or pressed and is no text: captions, cards and boxes of the page's own have one. */
const THINGS = new Set(
  'img picture figure video audio iframe object embed canvas button input select textarea'.split(' '),
);

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(0|position\s*:\s*absolute)/i;

/** Parts of AMP pages that their names alone don't give away. */
const AMP_PARTS = /^amp-(?:list|consent|iframe|lightbox|user-notification|next-page|story-player)/;

/** Words of class names and ids, between the boundaries that such names have ("-", "_", capitals). */
const words = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?:$|[\\s_-])`, 'i');

/** What is there for those who hear a page, or nobody. */
const UNSEEN = words('sr-only|visually-?hidden|screen-?reader[a-z\\d]{0,20}');
/** Furniture that holds links, so that running text in it shows that the name means something else: "social-policy". */
const OF_LINKS =
  'share|sharing|shares|social[a-z\\d]{0,20}|tags?|taglist|breadcrumbs?|toolbar|navigation|nav|menu|trust-?badge[a-z\\d]{0,20}';
/** Furniture that holds a sentence or two. */
const OF_TEXT =
  'captions?|credits?|copyright|comments?|disqus|replies|related[a-z\\d]{0,20}|recirc[a-z\\d]{0,20}|recommend[a-z\\d]{0,20}|read-?more|readmore|more-stories|most-popular|popular|trending|newsletters?|subscri[a-z\\d]{1,20}|sign-?up|promos?|teasers?|ads?|advert[a-z\\d]{0,20}|adv|sponsor[a-z\\d]{0,20}|banners?|sidebar|infobox|widgets?|embed[a-z\\d]{0,20}|enhancement|gallery[a-z\\d]{0,20}|carousel[a-z\\d]{0,20}|slideshow|player|video|photos?|pictures?|images?|img|figure|bylines?|authors?|bio|bios|attribution[a-z\\d]{0,20}|signature|timestamp|dateline-bar|paywall|tooltip|modal|popup|cookies?|footer|print-only|outbrain|taboola[a-z\\d]{0,20}';

const ANY_NAMES = words(`${OF_LINKS}|${OF_TEXT}`);
const TEXT_NAMES = words(OF_TEXT);
/** What is called so, and nothing else of meaning, holds whatever its readers have written: "comments", "article-comments__list". */
const COMMENTS =
  /(?:^|\s)(?:(?:article|user|reader|story|post|page|news|fb|facebook|js|all)s?[_-]+)?(?:comments?|disqus|replies)(?:[_-]+(?:list|section|area|wrap(?:per)?|container|thread|block|box|item|body|content|text|form|module|root))*(?=$|\s)/i;
/** Inside a line fewer names say so: a link to a related story is part of its sentence. */
const INLINE_NAMES = words('captions?|credits?|copyright|share|sharing|social|tooltip');

/** Whether an element and all in it is no text of an article by its nature, whatever it is called: its element, its role, or because it is hidden. */
export function isNoText(element: Element): boolean {
  const name = nameOf(element);
  if (ELEMENTS.has(name) || AMP_PARTS.test(name)) return true;
  const role = attributeOf(element, 'role');
  if (role !== null && ROLES.has(role)) return true;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && HIDING.test(style);
}

/** Whether an element is a picture, a player, or something to press or to fill in. */
export const isThing = (element: Element): boolean => THINGS.has(nameOf(element));

/**
 * Whether an element is called like what nobody sees. The stroke of a fraction is read all the same: without it "4/3", in which those alone who
 * hear a page get it, would be 43.
 */
export const isUnseen = (element: Element): boolean =>
  UNSEEN.test(namesOf(element)) && !/^\s*[/⁄]\s*$/.test(textOf(element)!);

/** Whether an element is the number of a footnote: raised, and in brackets or a link, for "m²" is raised as well. */
export const isFootnote = (element: Element): boolean =>
  nameOf(element) === 'sup' &&
  (/^\s*\[\w+\]\s*$/.test(textOf(element)!) || elementsNamed(element, 'a').length > 0);

/** Whether a part of a line is called like what is no part of the text. */
export const isAsideInLine = (element: Element): boolean => INLINE_NAMES.test(namesOf(element));

/** What an element is called: its names, and what it is itself where the page has made it: "amp-ad", "social-share". */
function calledOf(element: Element): string {
  const name = nameOf(element);
  const names = namesOf(element);
  return name.includes('-') ? `${name} ${names}` : names;
}

/**
 * How much an element speaks against the text in it by what it is and what it is called, in paragraphs of running text that outweigh it;
 * 0 where it says nothing. Reads no layout.
 */
export function suspicionOf(element: Element): number {
  const called = calledOf(element);
  const name = nameOf(element);
  const byElement = SUSPICIOUS.get(name) ?? 0;
  if (called === '' || !ANY_NAMES.test(called)) return byElement;
  if (COMMENTS.test(called)) return Number.POSITIVE_INFINITY;
  return Math.max(byElement, TEXT_NAMES.test(called) ? 3 : 1);
}

/** Whether an element is called like something that is no part of a body. A guess: names of what a page's article stands in may have such words too. */
export const isAsideByName = (element: Element): boolean =>
  isUnseen(element) || (isBlock(element) ? suspicionOf(element) > 0 : isAsideInLine(element));
