import { speakerOf } from './names.ts';
import type { BrokenRow, LibraryRow } from './query.ts';
import { Fault, readKeptArticle, readKeptClaim } from './read-kept.ts';
import type { Reading, StoredClaim } from './schema.ts';

/** Claims as they are stored, as rows with their articles and speakers, in their order. A broken record becomes a row that says so. */
export async function readRows(
  tx: Reading,
  claims: readonly StoredClaim[],
): Promise<(LibraryRow | BrokenRow)[]> {
  const read = claims.map(readStored);
  const articles = new Map<string, unknown>();
  const speakers = new Map<string, number | null>();
  const forms = read.flatMap((row) => ('broken' in row ? [] : (speakerOf(row.claim)?.form ?? [])));
  await Promise.all([
    ...[...new Set(claims.map(({ article }) => String(article)))].map(async (id) =>
      articles.set(id, await tx.objectStore('articles').get(id)),
    ),
    ...[...new Set(forms)].map(async (form) =>
      speakers.set(form, (await tx.objectStore('names').index('form').get(form))?.group ?? null),
    ),
  ]);
  return read.map((row) => {
    if ('broken' in row) return row;
    try {
      const article = readKeptArticle(articles.get(row.claim.article));
      return { ...row, article, speaker: speakers.get(speakerOf(row.claim)?.form ?? '') ?? null };
    } catch (error) {
      return { number: row.number, broken: faultOf(error) };
    }
  });
}

function readStored(stored: StoredClaim): Pick<LibraryRow, 'number' | 'claim'> | BrokenRow {
  const { number } = stored;
  try {
    return { number, claim: readKeptClaim(stored) };
  } catch (error) {
    return { number, broken: faultOf(error) };
  }
}

const faultOf = (error: unknown): string => (error instanceof Fault ? error.message : String(error));
