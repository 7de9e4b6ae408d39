/** What panels and cards ask of the library. Where nothing was ever kept, the answer is there without a database. */
import { articleId } from '../../lib/library/article-id.ts';
import { asFailure, type LibraryFailureKind } from '../../lib/library/failure.ts';
import { isLibraryInUse, useLibrary } from '../../lib/library/in-use.ts';
import { keptFrom, keptIndices, writtenKey } from '../../lib/library/keep.ts';
import type { Library } from '../../lib/library/library.ts';
import { readKeptArticle, readKeptClaim } from '../../lib/library/read-kept.ts';
import type { ElsewhereAnswer, KeptAnswer, Message, UnkeptAnswer } from '../../lib/messages.ts';
import { withLibrary } from './library-at-hand.ts';

type Asked<Type extends Message['type']> = Extract<Message, { type: Type }>;
type Read = Pick<Asked<'kept-claims'>, 'article' | 'annotation'>;

export type LibraryMessage = Asked<
  'keep-claims' | 'unkeep-claims' | 'restore-claims' | 'kept-claims' | 'same-elsewhere'
>;

const TYPES: readonly Message['type'][] = [
  'keep-claims',
  'unkeep-claims',
  'restore-claims',
  'kept-claims',
  'same-elsewhere',
] satisfies LibraryMessage['type'][];

export const isLibraryMessage = (message: Message): message is LibraryMessage => TYPES.includes(message.type);

/** Never rejects: what fails is answered with why. */
export async function answerLibrary(
  message: LibraryMessage,
): Promise<KeptAnswer | UnkeptAnswer | ElsewhereAnswer | { failed: LibraryFailureKind }> {
  try {
    switch (message.type) {
      case 'keep-claims':
        return await keep(message);
      case 'unkeep-claims':
        return await unkeep(message);
      case 'restore-claims':
        return await restore(message);
      case 'kept-claims':
        return {
          kept: (await isLibraryInUse()) ? await withLibrary((library) => keptNow(library, message)) : [],
        };
      case 'same-elsewhere':
        return {
          same: (await isLibraryInUse()) ? await withLibrary((library) => same(library, message)) : [],
        };
    }
  } catch (error) {
    return { failed: asFailure(error).kind };
  }
}

async function keep({ article, annotation, claims }: Asked<'keep-claims'>): Promise<KeptAnswer> {
  const kept = keptFrom(article, annotation, claims, new Date());
  // Read as from a file: what a page's process sent is not believed.
  const checked = { article: readKeptArticle(kept.article), claims: kept.claims.map(readKeptClaim) };
  await useLibrary();
  return withLibrary(async (library) => {
    await library.keep(checked.article, checked.claims);
    return { kept: await keptOf(library, { article, annotation }) };
  });
}

async function unkeep({ article, annotation, claims }: Asked<'unkeep-claims'>): Promise<UnkeptAnswer> {
  if (!(await isLibraryInUse())) return { kept: [], taken: { articles: [], claims: [] } };
  return withLibrary(async (library) => {
    const unwanted = new Set(claims);
    const rows = await library.keptRows(articleId(article));
    const numbers = rows.filter(({ claim }) =>
      keptIndices(article, annotation, [claim.key]).some((index) => unwanted.has(index)),
    );
    const taken = await library.remove(numbers.map(({ number }) => number));
    return { kept: await keptOf(library, { article, annotation }), taken };
  });
}

async function restore({ article, annotation, taken }: Asked<'restore-claims'>): Promise<KeptAnswer> {
  const checked = {
    articles: listOf(taken.articles).map(readKeptArticle),
    claims: listOf(taken.claims).map(readKeptClaim),
  };
  await useLibrary();
  return withLibrary(async (library) => {
    await library.restore(checked);
    return { kept: await keptOf(library, { article, annotation }) };
  });
}

async function keptOf(library: Library, { article, annotation }: Read): Promise<number[]> {
  const claims = await library.keptOf(articleId(article));
  return keptIndices(
    article,
    annotation,
    claims.map(({ key }) => key),
  );
}

/** The same for an article as it is now: where the reader has chosen another speaker since he kept a claim, it is kept so. */
async function keptNow(library: Library, { article, annotation }: Read): Promise<number[]> {
  const rows = await library.keptRows(articleId(article));
  const chosen = annotation.claims.flatMap(({ speakerFrom }, at) => (speakerFrom === 'reader' ? [at] : []));
  for (const claim of rows.length > 0 ? keptFrom(article, annotation, chosen, new Date()).claims : []) {
    const row = rows.find((each) => writtenKey(each.claim.key) === writtenKey(claim.key));
    const { speaker, beside, organizations } = readKeptClaim(claim);
    if (row && JSON.stringify(row.claim.speaker) !== JSON.stringify(speaker))
      await library.change(row.number, { speaker, beside, organizations });
  }
  return keptIndices(
    article,
    annotation,
    rows.map(({ claim }) => claim.key),
  );
}

const same = (library: Library, { article, annotation }: Read) => library.sameElsewhere(article, annotation);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
