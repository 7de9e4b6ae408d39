/**
 * Reading the page's nodes in ways that the page cannot bend. A form whose fields are named "parentNode" or "children"
 * answers with its fields when it is asked for these properties (DOM clobbering), and so does a document with pictures
 * named "body"; the prototypes' own getters answer with the truth. Where there are no such prototypes (Node), the properties are read plainly.
 */

/**
 * The getter of a property as the prototype of one of the DOM's interfaces has it. Looked up when it is first asked: the first
 * touch of each interface takes the browser a while.
 */
function getter<Target, Value>(owner: string, property: string): (target: Target) => Value {
  let get: ((this: Target) => Value) | undefined;
  return (target) => {
    if (get === undefined) {
      const { prototype } =
        (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[owner] ?? {};
      const found = prototype && Object.getOwnPropertyDescriptor(prototype, property);
      get =
        found?.get ??
        function () {
          return found ? found.value : (this as Record<string, Value>)[property];
        };
    }
    return get.call(target);
  };
}

/** A method, looked up as a property is. */
function method<Target, Arguments extends unknown[], Value>(
  owner: string,
  name: string,
): (target: Target, ...values: Arguments) => Value {
  const read = getter<Target, (...values: Arguments) => Value>(owner, name);
  return (target, ...values) => read(target).apply(target, values);
}

export const ELEMENT = 1;
export const TEXT = 3;
/** A shadow root is of this type as well. */
export const FRAGMENT = 11;

export const parentOf = /* @__PURE__ */ getter<Node, Node | null>('Node', 'parentNode');
export const firstChildOf = /* @__PURE__ */ getter<Node, Node | null>('Node', 'firstChild');
export const previousSiblingOf = /* @__PURE__ */ getter<Node, Node | null>('Node', 'previousSibling');
export const nextSiblingOf = /* @__PURE__ */ getter<Node, Node | null>('Node', 'nextSibling');
export const typeOf = /* @__PURE__ */ getter<Node, number>('Node', 'nodeType');
export const textOf = /* @__PURE__ */ getter<Node, string | null>('Node', 'textContent');
export const isConnected = /* @__PURE__ */ getter<Node, boolean>('Node', 'isConnected');
export const dataOf = /* @__PURE__ */ getter<Text, string>('CharacterData', 'data');
export const shadowOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const hostOf = /* @__PURE__ */ getter<ShadowRoot, Element>('ShadowRoot', 'host');
export const bodyOf = /* @__PURE__ */ getter<Document, HTMLElement | null>('Document', 'body');
export const rootOf = /* @__PURE__ */ getter<Document, Element | null>('Document', 'documentElement');

/**
 * All the text of a document's body, as its `textContent` has it; empty where there is no body. Asked by XPath where the
 * browser has it: no element's wrapper has to be made for that, which takes a page that has just begun longer than the answer.
 */
export function bodyTextOf(document: Document): string {
  const Evaluator = globalThis.XPathEvaluator as typeof XPathEvaluator | undefined;
  if (Evaluator)
    return new Evaluator().evaluate('string(/*/*[local-name()="body"])', document, null, STRING, null)
      .stringValue;
  const body = bodyOf(document);
  return body === null ? '' : textOf(body)!;
}
/** `XPathResult.STRING_TYPE` */
const STRING = 2;

const localName = /* @__PURE__ */ getter<Element, string>('Element', 'localName');
const getAttribute = /* @__PURE__ */ method<Element, [string], string | null>('Element', 'getAttribute');
const byTagInDocument = /* @__PURE__ */ method<Document, [string], HTMLCollectionOf<Element>>(
  'Document',
  'getElementsByTagName',
);
const byTagInElement = /* @__PURE__ */ method<Element, [string], HTMLCollectionOf<Element>>(
  'Element',
  'getElementsByTagName',
);
const queryInFragment = /* @__PURE__ */ method<ShadowRoot, [string], NodeListOf<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);

/** A node and all above it, the outermost first. */
function lineage(node: Node): Node[] {
  const line: Node[] = [];
  for (let at: Node | null = node; at !== null; at = parentOf(at)) line.push(at);
  return line.reverse();
}

/** Whether `first` stands before `second` in their document, beginning or all. */
export function standsBefore(first: Node, second: Node): boolean {
  const [ofFirst, ofSecond] = [lineage(first), lineage(second)];
  let depth = 0;
  while (depth < ofFirst.length && ofFirst[depth] === ofSecond[depth]) depth++;
  const [left, right] = [ofFirst[depth], ofSecond[depth]];
  if (left === undefined || right === undefined) return left === undefined && right !== undefined;
  for (let at = nextSiblingOf(left); at !== null; at = nextSiblingOf(at)) if (at === right) return true;
  return false;
}

/** The address that a document was loaded from, or that of the page which has written it; null for one that was not loaded. */
export function locationOf(document: Document): string | null {
  const here = document.location?.href ?? null;
  return here?.startsWith('about:') ? document.baseURI : here;
}

/** Name of an element in small letters: "p". */
export const nameOf = (element: Element): string => localName(element).toLowerCase();

/** An attribute's value; null where the element has none. */
export const attributeOf = (element: Element, name: string): string | null => getAttribute(element, name);

/** Whether a node is an element. */
export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === ELEMENT;

/** The element that holds a node; null for a node that hangs in a document or a shadow root directly. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return isElement(parent) ? parent : null;
}

/** A list of elements: live or not. */
type Elements = HTMLCollectionOf<Element> | NodeListOf<Element>;

/** Whatever an article may be searched in. */
export type SearchRoot = Document | Element | ShadowRoot;

/** The elements of a name below a root, in document order; for documents and elements the list is live. */
export function elementsNamed(root: SearchRoot, name: string): Elements {
  const type = typeOf(root);
  if (type === ELEMENT) return byTagInElement(root as Element, name);
  return type === 9 ? byTagInDocument(root as Document, name) : queryInFragment(root as ShadowRoot, name);
}

/** The node after `node` in document order that is not inside it and not outside `root`; null at the end. */
export function nodeAfter(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
  }
  return null;
}

/** The node after `node` in document order, its own content first; null at the end of `root`. */
export function nodeInside(node: Node, root: Node): Node | null {
  return firstChildOf(node) ?? nodeAfter(node, root);
}

const createTreeWalker = /* @__PURE__ */ method<Document, [Node, number], TreeWalker>(
  'Document',
  'createTreeWalker',
);
const ownerOf = /* @__PURE__ */ getter<Node, Document | null>('Node', 'ownerDocument');
const SHOW_TEXT = 4;

/** A walker over the text nodes below a root, in document order. */
export function textWalker(root: Node): TreeWalker {
  return createTreeWalker(ownerOf(root) ?? (root as Document), root, SHOW_TEXT);
}
