/**
 * Records of the library, read from where anything may stand: a damaged database, a file that somebody has edited. What is right comes back as
 * a new value without what does not belong to it; what is not comes back as the fault, by the path of the part that is wrong.
 */
import type { ClaimKind, OrganizationKind } from '../annotation.ts';
import type { ClaimKey } from '../corrections/correction.ts';
import type { KeptArticle, KeptClaim, KeptOrganization, KeptSpeaker } from './kept-claim.ts';
import type { Decision } from './schema.ts';
import { sameTags } from './tags.ts';

/** Says which part of a record is not what it has to be: "speaker.name". */
export class Fault extends Error {
  override name = 'Fault';
}

const KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly ClaimKind[];
const SPEAKER_KINDS = [
  'person',
  'organization',
  'description',
] as const satisfies readonly KeptSpeaker['kind'][];

/** An article of the library. Throws a `Fault`. */
export function readKeptArticle(value: unknown): KeptArticle {
  const read = partsOf(value, 'article');
  return {
    id: read.text('id', 1),
    url: read.maybe('url', webAddress),
    title: read.maybe('title', text),
    wire: read.maybe('wire', text),
    place: read.maybe('place', text),
    printedDate: read.maybe('printedDate', text),
    isoDate: read.maybe('isoDate', day),
    language: read.text('language', 1),
    keptAt: read.one('keptAt', moment),
  };
}

/** A claim of the library. Throws a `Fault`. */
export function readKeptClaim(value: unknown): KeptClaim {
  const read = partsOf(value, 'claim');
  return {
    id: read.one('id', uuid),
    article: read.text('article', 1),
    key: read.one('key', claimKey),
    words: read.text('words'),
    parts: read.list('parts', text),
    kind: read.one('kind', oneOf(KINDS)),
    speaker: read.maybe('speaker', speaker),
    beside: read.maybe('beside', text),
    cue: read.maybe('cue', text),
    source: read.maybe('source', text),
    organizations: read.list('organizations', organization),
    around: read.one('around', around),
    link: read.maybe('link', webAddress),
    keptAt: read.one('keptAt', moment),
    note: read.text('note'),
    tags: sameTags(read.list('tags', text)),
  };
}

/** What the reader has decided about names. Throws a `Fault`. */
export function readDecision(value: unknown): Decision {
  const read = partsOf(value, 'decision');
  return {
    type: read.one('type', oneOf(['speaker', 'organization'])),
    a: read.text('a', 1),
    b: read.text('b'),
  };
}

type Reader<Value> = (value: unknown, path: string) => Value;

function partsOf(value: unknown, path: string) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(path);
  const parts = value as Record<string, unknown>;
  const at = (name: string) => (Object.hasOwn(parts, name) ? parts[name] : undefined);
  return {
    one: <Value>(name: string, read: Reader<Value>): Value => read(at(name), name),
    maybe: <Value>(name: string, read: Reader<Value>): Value | null =>
      at(name) === null ? null : read(at(name), name),
    list: <Value>(name: string, read: Reader<Value>): Value[] => {
      const values = at(name);
      if (!Array.isArray(values)) throw new Fault(name);
      return values.map((one, index) => read(one, `${name}[${index}]`));
    },
    text: (name: string, least = 0): string => {
      const found = text(at(name), name);
      if (found.length < least) throw new Fault(name);
      return found;
    },
  };
}

/** Runs the reader of a part's parts, whose faults then name the whole path. */
function within<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof Fault && error.message !== path ? new Fault(`${path}.${error.message}`) : error;
  }
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new Fault(path);
  // Half of a surrogate pair can't be written to a file.
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Only what a browser opens as a page: the address is written as a link. */
function webAddress(value: unknown, path: string): string {
  const address = text(value, path);
  if (!/^(?:https?|file):\/\//iu.test(address) || !URL.canParse(address)) throw new Fault(path);
  return address;
}

function day(value: unknown, path: string): string {
  const written = text(value, path);
  if (!/^\d{4}-\d\d-\d\d$/u.test(written) || Number.isNaN(Date.parse(`${written}T00:00:00Z`)))
    throw new Fault(path);
  return written;
}

function moment(value: unknown, path: string): string {
  const written = text(value, path);
  if (!/^\d{4}-\d\d-\d\dT/u.test(written) || Number.isNaN(Date.parse(written))) throw new Fault(path);
  return new Date(written).toISOString();
}

function uuid(value: unknown, path: string): string {
  const written = text(value, path).toLowerCase();
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(written)) throw new Fault(path);
  return written;
}

function oneOf<const Value extends string>(values: readonly Value[]): Reader<Value> {
  return (value, path) => {
    const found = values.find((each) => each === value);
    if (found === undefined) throw new Fault(path);
    return found;
  };
}

const claimKey: Reader<ClaimKey> = (value, path) =>
  within(path, () => {
    const read = partsOf(value, path);
    return { words: read.text('words'), place: read.one('place', count) };
  });

function count(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Fault(path);
  return value;
}

const speaker: Reader<KeptSpeaker> = (value, path) =>
  within(path, () => {
    const read = partsOf(value, path);
    return {
      kind: read.one('kind', oneOf(SPEAKER_KINDS)),
      name: read.text('name', 1),
      role: read.maybe('role', text),
      organization: read.maybe('organization', text),
    };
  });

const organization: Reader<KeptOrganization> = (value, path) =>
  within(path, () => {
    const read = partsOf(value, path);
    return {
      name: read.text('name', 1),
      // A newer version may know more kinds.
      kind: read.text('kind', 1) as OrganizationKind,
      wikidata: read.maybe('wikidata', wikidataId),
      english: read.maybe('english', text),
    };
  });

function wikidataId(value: unknown, path: string): string {
  const written = text(value, path);
  if (!/^Q\d+$/u.test(written)) throw new Fault(path);
  return written;
}

const around: Reader<KeptClaim['around']> = (value, path) =>
  within(path, () => {
    const read = partsOf(value, path);
    return { before: read.text('before'), between: read.list('between', text), after: read.text('after') };
  });
