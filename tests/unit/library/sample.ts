/** Invented articles for the tests of the library, each with an annotation made by hand. */
import type { Annotation, Claim, ClaimKind, Speaker } from '../../../lib/annotation.ts';
import type { Article } from '../../../lib/article/article.ts';
import { keptFrom } from '../../../lib/library/keep.ts';
import type { KeptArticle, KeptClaim } from '../../../lib/library/kept-claim.ts';

export interface Said {
  words: string;
  who?: string | null;
  role?: string | null;
  kind?: ClaimKind;
  speakerKind?: Speaker['kind'];
  organizations?: readonly { name: string; wikidata?: string; english?: string }[];
}

export interface Told {
  url?: string | null;
  title?: string;
  wire?: string;
  language?: string;
  published?: string;
  said: readonly Said[];
}

/** An article in which each claim is a paragraph: the words in quotation marks, then who said them. */
export function articleOf(told: Told): { article: Article; annotation: Annotation } {
  const { url = 'https://wire.example/world/1', title = 'A title', wire = 'NORWIRE', language = 'en' } = told;
  const { published = '2025-06-26T10:00:00Z' } = told;
  const date = new Intl.DateTimeFormat('en', { month: 'long', day: 'numeric' }).format(new Date(published));
  const dateline = `PORT ELLA, ${date}. /${wire}/.`;
  let text = `${dateline} It was told at noon.`;
  const claims: Claim[] = [];
  const organizations: Annotation['organizations'] = [];
  for (const {
    words,
    who = 'Anna Berg',
    role = null,
    kind = 'direct',
    speakerKind = 'person',
    ...rest
  } of told.said) {
    text += '\n\nThe sea was calm. "';
    const start = text.length;
    text += `${words}," `;
    const end = start + words.length;
    const source: [number, number] | null = who === null ? null : [text.length, text.length + who.length];
    text += `${who ?? 'somebody'} said.`;
    for (const { name, wikidata = null, english } of rest.organizations ?? []) {
      const at = text.indexOf(name, start);
      organizations.push({
        span: [at, at + name.length],
        name,
        kind: 'other',
        wikidata,
        ...(english ? { english } : {}),
      });
    }
    claims.push({
      content: [[start, end]],
      cue: [text.length - 5, text.length - 1],
      source,
      speaker: who === null ? null : { id: 0, kind: speakerKind, name: who, role, organization: null },
      speakerFrom: who === null ? 'unknown' : 'named',
      kind,
      rule: 'test',
    });
  }
  return {
    article: { text, title, url, published, leftOut: 0 },
    annotation: {
      language,
      dateline: {
        span: [0, dateline.length],
        place: 'PORT ELLA',
        country: 'Norland',
        date,
        wire,
      },
      claims,
      organizations,
    },
  };
}

/** All claims of such an article, as they are kept. @param at ISO 8601 */
export function keptOf(
  told: Told,
  at = '2025-07-01T12:00:00.000Z',
): { article: KeptArticle; claims: KeptClaim[] } {
  const { article, annotation } = articleOf(told);
  return keptFrom(
    article,
    annotation,
    annotation.claims.map((_, index) => index),
    new Date(at),
  );
}
