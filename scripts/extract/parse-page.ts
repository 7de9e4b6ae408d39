import { parseHTML } from 'linkedom';

/** The text of a shadow root, which this DOM does not give. */
const textIn = (root: ParentNode): string =>
  [...root.childNodes].map(({ textContent }) => textContent ?? '').join('');

/** Puts what stands in declared shadow roots (`<template shadowrootmode>`) where a browser puts it. */
function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const host = template.parentElement;
    const { content } = template as HTMLTemplateElement;
    const mode = template.getAttribute('shadowrootmode') === 'open' ? 'open' : 'closed';
    template.remove();
    if (host === null || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode });
    shadow.append(...content.childNodes);
    Object.defineProperty(shadow, 'textContent', { get: () => textIn(shadow) });
    attachShadows(shadow);
  }
}

/** All elements below one are asked for by '*', which this DOM does not know. */
function knowAll(element: Element | null): void {
  if (element === null) return;
  const named = element.getElementsByTagName.bind(element);
  const value = (name: string) => (name === '*' ? element.querySelectorAll(name) : named(name));
  Object.defineProperty(element, 'getElementsByTagName', { value });
}

/** What a browser puts into the head of a page that does not say where its head ends. */
const HEAD_PARTS = 'title, meta, link, base';

/** A page without `<body>` with the head and the body that a browser gives it: this DOM would leave its text outside of them. */
function withBody(html: string): Document {
  const content = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '');
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${content}</body></html>`);
  document.head.append(...document.body.querySelectorAll(HEAD_PARTS));
  return document as unknown as Document;
}

const hasBody = (html: string): boolean => /<(?:body|frameset)[\s>]/i.test(html);

/** The document that a browser makes of this HTML before any script has run. */
export function parsePage(html: string): Document {
  const document = hasBody(html) ? (parseHTML(html).document as unknown as Document) : withBody(html);
  attachShadows(document);
  knowAll(document.body);
  return document;
}

/** So deep frames are read in frames. */
const MOST_FRAMES = 5;

/** The documents of the frames that a page has written itself (`<iframe srcdoc>`), and those in them. */
export function framesOf(page: Document, depth = 0): Document[] {
  if (depth === MOST_FRAMES) return [];
  return [...page.querySelectorAll('iframe[srcdoc]')].flatMap((frame) => {
    const document = parsePage(frame.getAttribute('srcdoc') ?? '');
    return [document, ...framesOf(document, depth + 1)];
  });
}
