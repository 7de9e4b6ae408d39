import controls from '../design/controls.css?inline';
import forEars from '../design/for-ears.css?inline';
import tokens from '../design/tokens.css?inline';
import kindLabel from '../panel/kind-label.css?inline';
import who from '../panel/who.css?inline';
import putRight from '../put-right/put-right.css?inline';
import box from './box.css?inline';
import card from './card.css?inline';

/** The design's base for sizes, in pixels. */
const BASE = 16;

/**
 * The styles of a card, for a shadow root: the design's tokens belong to its host instead of a document's root, and
 * sizes are in pixels, because a page may set its own root size to anything.
 */
export function cardStyles(): string {
  return `${tokens}\n${controls}\n${forEars}\n${kindLabel}\n${who}\n${putRight}\n${card}\n${box}`
    .replaceAll(':root', ':host')
    .replace(/([\d.]{1,8})rem\b/g, (_, size) => `${Number(size) * BASE}px`);
}
