import type { Person } from './register.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Who speaks. */
export interface Identity {
  kind: 'person' | 'organization' | 'description';
  name: string;
  /** The people behind it: one, several who speak jointly, or none. */
  people: readonly Person[];
  /** How somebody without a name was described first; null for others. */
  phrase: SourcePhrase | null;
}
