/** What an organization is. `other` where neither a list nor its name tells. */
export type OrganizationKind =
  | 'intergovernmental'
  | 'government'
  | 'parliament'
  | 'court'
  | 'military'
  | 'armed-group'
  | 'party'
  | 'company'
  | 'media'
  | 'university'
  | 'sport'
  | 'ngo'
  | 'other';
