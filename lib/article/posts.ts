/** Posts of social networks that stand in an article: what they say is said by whom they name, not by whom the article quoted before. */
import { attributeOf, dataOf, elementsNamed, nameOf, textWalker } from './dom.ts';
import type { Piece } from './piece.ts';

const NETWORK =
  /^https?:\/\/(?:[\w-]+\.)?(?:(?:x|twitter|facebook|instagram|vk|truthsocial)\.com|threads\.net|t\.me|bsky\.app)\//i;

/** Whether an element is a post that the network's script has put into a frame of its own site, where nobody of ours may read it. */
export const isPostFrame = (element: Element): boolean =>
  nameOf(element) === 'iframe' && NETWORK.test(attributeOf(element, 'src') ?? '');

/** So many of its texts and links are looked at. */
const MOST = 100;

/** What announces who has posted it: "— Ole Tarn (@oletarn)", "A post shared by Ole Tarn". It may stand in a text before his own. */
const DASH = /^\s*[—–-]/;
const BY = [' by ', ' By '] as const;
const ANNOUNCES = /^\s*(?:[—–-]|posted by|shared by)\s*$/i;
/** What stands in a post and is none of its words: that, and links in the place of pictures. */
const NO_WORDS = /^\s*(?:$|https?:|pic\.twitter\.com)/;

/** A post in the words that a person sees: between quotation marks, and who has posted it behind a dash. Null for what is none, or names nobody. */
export function postIn(element: Element): Piece[] | null {
  if (nameOf(element) !== 'blockquote') return null;
  const links = Array.from(elementsNamed(element, 'a'));
  if (!links.some((link) => NETWORK.test(attributeOf(link, 'href') ?? ''))) return null;
  const said: Text[] = [];
  let post: Piece[] | null = null;
  let announced = false;
  const walker = textWalker(element);
  for (let count = 0; count < MOST; count++) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    const data = dataOf(node);
    if (NO_WORDS.test(data)) continue;
    const name = signature(data, announced);
    if (name && said.length > 0)
      post = [
        { mark: '“', element },
        ...said.flatMap((text): Piece[] => [{ node: text, start: 0, end: dataOf(text).length }, 'line-end']),
        { mark: '” — ', element },
        { node, ...name },
      ];
    announced = ANNOUNCES.test(data);
    if (!announced) said.push(node);
  }
  return post;
}

/** Where in a text the name stands of who has posted it. @param announced whether what stands before this text announces him */
function signature(text: string, announced: boolean): { start: number; end: number } | null {
  const dash = DASH.exec(text)?.[0].length ?? 0;
  const by = Math.max(...BY.map((word) => ` ${text}`.lastIndexOf(word)));
  const from = dash || (by === -1 ? 0 : by + BY[0].length - 1);
  if (from === 0 && !announced) return null;
  // What he is called in the network stands behind his name.
  const [name = ''] = text.slice(from).split(/[(@]/);
  const start = from + name.length - name.trimStart().length;
  return name.trim() === '' ? null : { start, end: start + name.trim().length };
}
