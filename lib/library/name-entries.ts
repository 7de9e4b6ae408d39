import { foldForSearch } from '../panel/fold-for-search.ts';
import type { NameEntry, NameType } from './query.ts';
import type { NameGroup } from './shelf.ts';

/**
 * What is told of these names, the most frequent first.
 * @param type only those of this type
 * @param letters only those one of whose forms holds these letters, as they fold
 */
export function nameEntries(groups: Iterable<NameGroup>, type?: NameType, letters = ''): NameEntry[] {
  const wanted = foldForSearch(letters).trim();
  return [...groups]
    .filter((group) => type === undefined || group.type === type)
    .filter(({ forms }) => wanted === '' || forms.some(({ name }) => foldForSearch(name).includes(wanted)))
    .map(({ forms, ...group }) => ({
      ...group,
      forms: forms.map(({ id, name, wikidata, count, parted }) => ({ id, name, wikidata, count, parted })),
    }))
    .sort((a, b) => b.count - a.count || a.id - b.id);
}
