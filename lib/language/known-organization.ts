import type { OrganizationKind } from './organization-kind.ts';

/** One organization of the curated list. */
export interface KnownOrganization {
  /** The full name that every alias stands for. */
  name: string;
  kind: OrganizationKind;
  /** "Q485207", or null where it is not certain. */
  wikidata: string | null;
  /** Every nation has one, so that its full name takes the nation's: "Министерство обороны |РФ|". */
  national: boolean;
  /** Its name in English, for lists of other languages; null where it has none, or the list is English. */
  english: string | null;
  aliases: KnownAlias[];
}

/** One way in which texts write a known organization. */
export interface KnownAlias {
  text: string;
  /**
   * `always`: the words are enough. `guarded`: also an everyday word or a surname, so it counts only inside a sentence and not beside
   * other capitalised words. `carrier`: a platform, which counts unless it only carries a message. `after-name`: counts only in an
   * article that names the organization in another way too. `never`: the name that mentions get, which texts write otherwise.
   */
  use: 'always' | 'guarded' | 'carrier' | 'after-name' | 'never';
}
