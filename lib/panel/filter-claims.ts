import type { ClaimKind } from '../annotation.ts';
import type { ClaimOrder } from '../settings/settings.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { foldForSearch } from './fold-for-search.ts';

/** What the reader wants to see of the claims. Null means: any. */
export interface ClaimFilter {
  search: string;
  /** A speaker by id, or `'unknown'` for claims whose speaker the article does not tell. */
  speaker: number | 'unknown' | null;
  kind: ClaimKind | null;
  organization: string | null;
  /** The order of what is left: the article's, or speaker by speaker. */
  order: ClaimOrder;
}

export const NO_FILTER: ClaimFilter = {
  search: '',
  speaker: null,
  kind: null,
  organization: null,
  order: 'article',
};

/** The entries that fit every part of the filter, in its order, those of the headline first. All words of the search must be found, in any order. */
export function filterClaims(entries: readonly ClaimEntry[], filter: ClaimFilter): ClaimEntry[] {
  const searched = foldForSearch(filter.search).split(/\s+/u).filter(Boolean);
  const fitting = entries.filter(
    (entry) =>
      (filter.kind === null || entry.kind === filter.kind) &&
      (filter.speaker === null || (entry.speakerId ?? 'unknown') === filter.speaker) &&
      (filter.organization === null || entry.organizations.includes(filter.organization)) &&
      searched.every((word) => entry.searchable.includes(word)),
  );
  const body = fitting.filter(({ ofHead }) => !ofHead);
  return [
    ...fitting.filter(({ ofHead }) => ofHead),
    ...(filter.order === 'article' ? body : groupBySpeaker(body).flatMap((group) => group.entries)),
  ];
}

/** How many of these claims, by their index, are not among the entries that are listed. */
export function hiddenAmong(selected: ReadonlySet<number>, listed: readonly ClaimEntry[]): number {
  return selected.size - listed.filter(({ index }) => selected.has(index)).length;
}

/** How many filters are set beside the search. */
export const filtersSet = ({ speaker, kind, organization }: ClaimFilter): number =>
  [speaker, kind, organization].filter((part) => part !== null).length;

export const isFiltering = (filter: ClaimFilter): boolean =>
  filter.search.trim() !== '' || filtersSet(filter) > 0;

/** Claims that follow one another and have one speaker, who is named once above them. */
export interface SpeakerRun {
  /** The entry whose speaker, in its form, is that of all. */
  first: ClaimEntry;
  entries: ClaimEntry[];
}

/** The entries cut into runs of one speaker in one form, in their order. */
export function speakerRuns(entries: readonly ClaimEntry[]): SpeakerRun[] {
  const runs: SpeakerRun[] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && samely(run.first, entry)) run.entries.push(entry);
    else runs.push({ first: entry, entries: [entry] });
  }
  return runs;
}

const samely = (a: ClaimEntry, b: ClaimEntry): boolean =>
  a.ofHead === b.ofHead &&
  a.speakerId === b.speakerId &&
  a.form === b.form &&
  a.beside === b.beside &&
  // Who is unknown is so for the article, or for the reader.
  (a.form !== 'unknown' || a.chosenByReader === b.chosenByReader);

export interface SpeakerGroup {
  /** Null: the article does not tell who said these. */
  speakerId: number | null;
  speaker: string | null;
  role: string | null;
  entries: ClaimEntry[];
}

/** The entries by speaker, speakers in the order of their first claim; those of unknown speakers last. */
export function groupBySpeaker(entries: readonly ClaimEntry[]): SpeakerGroup[] {
  const groups = new Map<number | null, SpeakerGroup>();
  for (const entry of entries) {
    const group = groups.get(entry.speakerId);
    if (group) {
      group.entries.push(entry);
      group.role ??= entry.role;
    } else {
      const { speakerId, speaker, role } = entry;
      groups.set(speakerId, { speakerId, speaker, role, entries: [entry] });
    }
  }
  const unknown = groups.get(null);
  groups.delete(null);
  return unknown ? [...groups.values(), unknown] : [...groups.values()];
}

export interface Counted<Value> {
  value: Value;
  count: number;
}

/** The speakers to choose from, with the number of their claims, in the order of their first claim. */
export function speakerChoices(
  entries: readonly ClaimEntry[],
): Counted<{ id: number | 'unknown'; name: string | null }>[] {
  return groupBySpeaker(entries).map(({ speakerId, speaker, entries: { length } }) => ({
    value: { id: speakerId ?? 'unknown', name: speaker },
    count: length,
  }));
}

/** The organizations to choose from, with the number of claims they stand in or behind, the most frequent first. */
export function organizationChoices(entries: readonly ClaimEntry[]): Counted<string>[] {
  const counts = new Map<string, number>();
  for (const name of entries.flatMap((entry) => entry.organizations)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
