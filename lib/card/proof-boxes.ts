/** Boxes around words of the page, drawn in the layer over it: no node of the page is touched. */
import { boxesOf, joined } from './lines.ts';
import type { Box } from './place-card.ts';

/** How far a box stands out from its words, in CSS pixels. */
const OUT = 1.5;

export class ProofBoxes {
  /** What holds the boxes; it begins where the page does. */
  readonly element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;

  constructor() {
    this.element.className = 'proofs';
    // They say nothing that the card does not.
    this.element.ariaHidden = 'true';
  }

  /**
   * Draws a box around each of these stretches, in place of what was drawn before.
   * @param stretches the ranges that show each of them
   * @param owns whether an element is the layer's own
   */
  draw(stretches: readonly (readonly AbstractRange[])[], owns: (element: Element) => boolean): void {
    const boxes = stretches.flatMap((ranges) => {
      const node = ranges[0]?.startContainer;
      return node ? joined(boxesOf(ranges)).filter((box) => isToBeSeen(box, node, owns)) : [];
    });
    const { element } = this;
    while (element.childElementCount > boxes.length) element.lastElementChild!.remove();
    while (element.childElementCount < boxes.length) {
      const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
      box.setAttribute('class', 'proof');
      element.append(box);
    }
    for (const [at, box] of boxes.entries()) put(element.children[at] as HTMLElement, box);
  }
}

function put({ style }: HTMLElement, { left, top, right, bottom }: Box): void {
  style.transform = `translate(${left + scrollX - OUT}px, ${top + scrollY - OUT}px)`;
  style.width = `${right - left + 2 * OUT}px`;
  style.height = `${bottom - top + 2 * OUT}px`;
}

/** Whether words are to be seen where they stand: neither scrolled out of a part of the page nor under something else. Beyond the window they may be. */
function isToBeSeen(
  { left, top, right, bottom }: Box,
  node: Node,
  owns: (element: Element) => boolean,
): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
  const root = node.getRootNode();
  const above = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
  const around = node.parentElement;
  return above === null || owns(above) || !around || above.contains(around) || around.contains(above);
}
