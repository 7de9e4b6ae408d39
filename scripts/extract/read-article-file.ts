import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article.ts';
import { readAddress, readPublished } from '../../lib/article/metadata.ts';
import { readPage } from '../../lib/article/read-page.ts';
import { decodeText } from './decode-text.ts';
import { framesOf, parsePage } from './parse-page.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A plain text as a browser shows it: one `pre`. */
function textDocument(text: string): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body><pre></pre></body></html>');
  document.querySelector('pre')!.textContent = text;
  return document as unknown as Document;
}

/**
 * The article of a page, or of a frame that the page has written itself, which knows no more of itself than its text. With `force`, of
 * several texts that no dateline opens, the longest. The head stands behind the body, see `Article.headAt`.
 */
function readDocument(page: Document, force: boolean): Article | null {
  const documents = [page, ...framesOf(page)];
  const read = (forced: boolean) =>
    documents
      .map((document) => readPage(document, { force: forced, headed: true })?.article)
      .filter((article) => article !== undefined);
  const [signed] = read(false);
  const found = signed ?? (force ? read(true).toSorted((a, b) => b.text.length - a.text.length)[0] : null);
  if (!found) return null;
  const title = found.title ?? page.querySelector('h1, title')?.textContent?.trim() ?? null;
  return {
    ...found,
    title,
    url: found.url ?? readAddress(page),
    published: found.published ?? readPublished(page),
  };
}

/** Whether a file is a plain text, by its name. */
export const isTextName = (name: string): boolean => /\.(?:txt|text)(?:\.gz)?$/i.test(name);

/**
 * The wire's article in a file, as the extension would read it, its head behind its body: a text by the name ".txt", else a page. Null
 * where the file holds none.
 * @param force read its largest text even where no wire's dateline opens one
 * @param isText whether it is a plain text, where the name does not say
 * @param charset the encoding that the bytes came with, as a server tells it
 */
export function readArticleFile(
  name: string,
  bytes: Uint8Array,
  {
    force,
    isText = isTextName(name),
    charset = null,
  }: { force: boolean; isText?: boolean; charset?: string | null },
): Article | null {
  const plain = isGzip(bytes) ? gunzipSync(bytes) : bytes;
  const text = decodeText(plain, { page: !isText, charset });
  return readDocument(isText ? textDocument(text) : parsePage(text), force);
}
