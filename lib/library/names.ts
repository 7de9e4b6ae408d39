/** The names that claims are found by: speakers, organizations, wires and tags, each form of them once. */
import { foldForSearch } from '../panel/fold-for-search.ts';
import type { KeptArticle, KeptClaim } from './kept-claim.ts';
import { isCyrillic, sketches, soundAlike, strictKey } from './name-keys.ts';
import { NAME_TYPES, type NameType } from './query.ts';

export interface NameRecord {
  id: number;
  type: NameType;
  /** What it is known by: `formOf`. */
  form: string;
  /** As it was first written. */
  name: string;
  wikidata: string | null;
  /** What it has in common with other forms of the same name: see `keysOf`. */
  keys: string[];
  /** All that are one have the same group: the least id among them when they came together. */
  group: number;
  /** How many claims have it. */
  count: number;
  /** Whether the reader has parted it. */
  parted: boolean;
}

/** A name as a claim has it. */
export interface NameMention {
  type: NameType;
  form: string;
  name: string;
  wikidata: string | null;
  keys: string[];
}

/** All names of a claim. */
export interface ClaimNames {
  speaker: NameMention | null;
  organizations: NameMention[];
  wire: NameMention | null;
  tags: NameMention[];
}

/** The names of a claim of this article, each once. */
export function namesOf(claim: KeptClaim, article: KeptArticle): ClaimNames {
  return {
    speaker: speakerOf(claim),
    organizations: unique(
      claim.organizations.map(({ name, wikidata, english }) =>
        mention('organization', name, wikidata, [
          ...(wikidata ? [`organization ${wikidata}`] : []),
          ...keyed('organization', '=', [
            strictKey(name, 'organization'),
            english && strictKey(english, 'organization'),
          ]),
        ]),
      ),
    ),
    wire: article.wire === null ? null : mention('wire', article.wire, null, []),
    tags: claim.tags.map((tag) => mention('tag', tag, null, [])),
  };
}

/** The speaker of a claim as a name; null where nobody knows who it is. */
export function speakerOf({ speaker, organizations }: KeptClaim): NameMention | null {
  if (speaker === null) return null;
  // Descriptions are of one article; but those that are word for word the same are shown as one.
  if (speaker.kind === 'description') return mention('speaker', speaker.name, null, []);
  if (speaker.kind === 'person') {
    const script = isCyrillic(speaker.name) ? 'c' : 'l';
    return mention('speaker', speaker.name, null, [
      ...keyed('speaker', '=', [strictKey(speaker.name, 'person')]),
      ...keyed('speaker', script, sketches(speaker.name)),
    ]);
  }
  const own = organizations.find(({ name }) => name === speaker.name);
  return mention('speaker', speaker.name, own?.wikidata ?? null, [
    ...(own?.wikidata ? [`speaker ${own.wikidata}`] : []),
    ...keyed('speaker', '=', [
      strictKey(speaker.name, 'organization'),
      own?.english && strictKey(own.english, 'organization'),
    ]),
  ]);
}

function mention(type: NameType, name: string, wikidata: string | null, keys: string[]): NameMention {
  return { type, form: formOf(type, name, wikidata), name, wikidata, keys: [...new Set(keys)] };
}

/** What a form of a name is known by, in the database and in the reader's decisions: how it is written, and its Wikidata id. */
export const formOf = (type: NameType, name: string, wikidata: string | null): string =>
  `${type} ${wikidata ?? ''} ${foldForSearch(name).replace(/\s+/gu, ' ').trim()}`;

const keyed = (type: NameType, mark: string, keys: readonly (string | null | undefined)[]): string[] =>
  keys.filter(Boolean).map((key) => `${type} ${mark}${key}`);

function unique(mentions: readonly NameMention[]): NameMention[] {
  return [...new Map(mentions.map((each) => [each.form, each])).values()];
}

/** How a key in the spelling of its script (`=`, or a Wikidata id) differs from a sketch in Cyrillic (`c`) or Latin (`l`) letters. */
const markOf = ({ type }: Pick<NameRecord, 'type'>, key: string): string => key[type.length + 1]!;

/** The keys under which others may be found that are the same: sketches are looked up in the other script, and only there. */
export const keysToLookUp = (named: Pick<NameRecord, 'keys' | 'type'>): string[] =>
  named.keys.map((key) => {
    const mark = markOf(named, key);
    const other = mark === 'c' ? 'l' : mark === 'l' ? 'c' : mark;
    return `${named.type} ${other}${key.slice(named.type.length + 2)}`;
  });

/** Whether two forms are taken for the same, as long as the reader says nothing else. */
export function isSame(a: NameRecord, b: NameRecord): boolean {
  if (a.parted || b.parted || a.type !== b.type) return false;
  if (a.wikidata !== null && b.wikidata !== null) return a.wikidata === b.wikidata;
  const wanted = new Set(keysToLookUp(a));
  const shared = b.keys.filter((key) => wanted.has(key));
  if (shared.some((key) => !'cl'.includes(markOf(b, key)))) return true;
  return shared.length > 0 && soundAlike(a.name, b.name);
}

/** What is counted and shown of a name. */
export type KnownName = Omit<NameRecord, 'keys' | 'form'>;

/** Whether something that was stored is that. */
export function isKnownName(value: unknown): value is KnownName {
  if (typeof value !== 'object' || value === null) return false;
  const { id, type, name, group, count } = value as Partial<KnownName>;
  return (
    [id, group, count].every(Number.isSafeInteger) && NAME_TYPES.includes(type!) && typeof name === 'string'
  );
}
