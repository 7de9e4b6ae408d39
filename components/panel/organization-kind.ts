import type { OrganizationKind } from '../../lib/annotation.ts';
import type { MessageKey } from '../../lib/wording/wording.ts';

/** The message that names each kind of organization. */
export const ORGANIZATION_KIND_MESSAGES: Readonly<Record<OrganizationKind, MessageKey>> = {
  intergovernmental: 'organization_intergovernmental',
  government: 'organization_government',
  parliament: 'organization_parliament',
  court: 'organization_court',
  military: 'organization_military',
  'armed-group': 'organization_armed_group',
  party: 'organization_party',
  company: 'organization_company',
  media: 'organization_media',
  university: 'organization_university',
  sport: 'organization_sport',
  ngo: 'organization_ngo',
  other: 'organization_any',
};
