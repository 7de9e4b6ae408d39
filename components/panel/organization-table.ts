import type { Table } from '../../lib/export/table.ts';
import type { OrganizationEntry } from '../../lib/panel/organization-entry.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import { ORGANIZATION_KIND_MESSAGES } from './organization-kind.ts';

/** The organizations as a table for copying and saving. @param language BCP 47 code of the article, whose names these are */
export function organizationTable(
  entries: readonly OrganizationEntry[],
  language: string,
  { say }: Wording,
): Table {
  return {
    head: [
      say('filterByOrganization'),
      say('organizationFormsColumn'),
      say('filterByKind'),
      say('organizationWikidataColumn'),
      say('organizationMentionsColumn'),
    ],
    rows: entries.map(({ name, otherForms, kind, wikidata, mentions }) => [
      name,
      otherForms.join(', '),
      say(ORGANIZATION_KIND_MESSAGES[kind]),
      wikidata === null ? '' : `https://www.wikidata.org/wiki/${wikidata}`,
      mentions.length,
    ]),
    language,
  };
}
