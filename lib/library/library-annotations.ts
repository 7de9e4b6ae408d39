import { randomUrn } from '../export/random-urn.ts';
import { ANNOTATION_CONTEXT, annotationOf, quoteSelector } from '../export/web-annotation.ts';
import type { KeptClaim } from './kept-claim.ts';
import { keptRecord } from './kept-record.ts';
import type { LibraryWords } from './library-words.ts';
import type { LibraryRow } from './query.ts';

/**
 * Kept claims as a W3C Annotation Collection with one page (https://www.w3.org/TR/annotation-model/#collections), in pieces. Their positions
 * in the article are not kept: the words are found by what stands around them.
 * @param id of the collection, a URN
 * @param total how many claims it holds
 */
export async function* libraryAnnotations(
  portions: AsyncIterable<LibraryRow[]>,
  words: LibraryWords,
  id: string,
  total: number,
): AsyncIterable<string> {
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: words.title,
    total,
  };
  const page = { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0 };
  yield `${open(collection)},"first":${open(page)},"items":[`;
  /** Names for the texts that have no address, by `KeptArticle.id`. */
  const names = new Map<string, string>();
  const nameOf = (article: string) => {
    const name = names.get(article) ?? randomUrn();
    names.set(article, name);
    return name;
  };
  let between = '\n';
  for await (const rows of portions)
    for (const { claim, article } of rows) {
      const record = keptRecord(claim, article, words.language);
      const annotation = annotationOf({
        id: `urn:uuid:${claim.id}`,
        created: claim.keptAt,
        record,
        source: article.url ?? nameOf(article.id),
        speakerKind: claim.speaker?.kind ?? null,
        selectors: claim.parts.map((_, part) => [selectorOf(claim, part)]),
        words,
        note: claim.note,
        tags: claim.tags,
      });
      yield `${between}${JSON.stringify(annotation)}`;
      between = ',\n';
    }
  yield '\n]}}\n';
}

/** The object as JSON that goes on. */
const open = (value: object): string => JSON.stringify(value).slice(0, -1);

function selectorOf({ parts, around }: KeptClaim, part: number) {
  const before = part === 0 ? around.before : (around.between[part - 1] ?? '');
  const after = part === parts.length - 1 ? around.after : (around.between[part] ?? '');
  return quoteSelector(parts[part]!, before, after);
}
