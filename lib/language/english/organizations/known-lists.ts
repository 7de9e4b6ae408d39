import type { KnownNames } from '../../known-names.ts';
import { ngos, sport, universities } from './known/civil.ts';
import { clubs } from './known/clubs.ts';
import { companies } from './known/companies.ts';
import { government } from './known/government.ts';
import { armedGroups, military } from './known/groups.ts';
import { intergovernmental } from './known/intergovernmental.ts';
import { media } from './known/media.ts';
import { court, parliament } from './known/parliament.ts';
import { parties } from './known/parties.ts';

/** The curated lists of English, by kind, each line with its sources (`list-sources.ts`). */
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
  sport: sport + clubs,
  ngo: ngos,
};
