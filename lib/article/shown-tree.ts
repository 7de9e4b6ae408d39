/**
 * The page's nodes as they are shown: what stands in an open shadow root in place of its host's own content, and what the host
 * holds for a slot in place of that slot.
 */
import {
  attributeOf,
  elementsNamed,
  FRAGMENT,
  firstChildOf,
  hostOf,
  isElement,
  nameOf,
  nextSiblingOf,
  parentOf,
  shadowOf,
  TEXT,
  typeOf,
} from './dom.ts';

/** The shadow root that a node stands in; null for one that stands in none. */
function shadowAround(node: Node): ShadowRoot | null {
  let root: Node | null = node;
  while (root !== null && typeOf(root) !== FRAGMENT) root = parentOf(root);
  return root !== null && hostOf(root as ShadowRoot) ? (root as ShadowRoot) : null;
}

/** Of several slots of one name the first is filled. */
function slotNamed(shadow: ShadowRoot, name: string): Element | null {
  for (const slot of elementsNamed(shadow, 'slot'))
    if ((attributeOf(slot, 'name') ?? '') === name) return slot;
  return null;
}

const slotNameOf = (node: Node): string | null => {
  if (isElement(node)) return attributeOf(node, 'slot') ?? '';
  return typeOf(node) === TEXT ? '' : null;
};

/** What a slot shows of its host's content; empty where it shows its own. */
function slottedIn(slot: Element): Node[] {
  const shadow = shadowAround(slot);
  const name = attributeOf(slot, 'name') ?? '';
  const nodes: Node[] = [];
  if (shadow === null || slotNamed(shadow, name) !== slot) return nodes;
  for (let node = firstChildOf(hostOf(shadow)); node !== null; node = nextSiblingOf(node))
    if (slotNameOf(node) === name) nodes.push(node);
  return nodes;
}

/** What an element shows inside itself: its first node, whose siblings follow it, or a list where a slot shows what stands elsewhere. */
export function shownIn(element: Element): Node | readonly Node[] | null {
  const shadow = shadowOf(element);
  if (shadow) return firstChildOf(shadow);
  const slotted = nameOf(element) === 'slot' ? slottedIn(element) : [];
  return slotted.length > 0 ? slotted : firstChildOf(element);
}

/** The element that shows a node: its parent, its slot, the host of its shadow root. Null at the top of a page. */
export function shownParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (!isElement(parent)) return typeOf(parent) === FRAGMENT ? (hostOf(parent as ShadowRoot) ?? null) : null;
  const shadow = shadowOf(parent);
  const name = shadow ? slotNameOf(node) : null;
  return (shadow && name !== null ? slotNamed(shadow, name) : null) ?? parent;
}
