import type { KnownNames } from '../../known-names.ts';
import { companies, media } from './known/companies.ts';
import { armedGroups, court, government, military, parliament } from './known/state.ts';
import { intergovernmental, ngos, parties, sport, universities } from './known/world.ts';

/** The curated lists of Russian, by kind, each line with its sources (`list-sources.ts`). */
export const sourcedLists: KnownNames = {
  intergovernmental,
  government,
  parliament,
  court,
  military,
  'armed-group': armedGroups,
  party: parties,
  company: companies,
  media,
  university: universities,
  sport,
  ngo: ngos,
};
