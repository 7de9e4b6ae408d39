import type { ClaimKind } from '../../lib/annotation.ts';
import type { Table } from '../../lib/export/table.ts';
import type { Voice, Voices } from '../../lib/panel/voices.ts';
import type { Wording } from '../../lib/wording/wording.ts';

const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect'];

/** The voices in a line: "11 claims by 3 voices", and what there is to say of them: "2 of them unnamed". */
export function voicesLine(voices: Voices, { say, count }: Wording): { who: string; more: string[] } {
  const { claims, speakers, unnamed, organizations, unknownClaims } = voices;
  if (speakers === 0) return { who: count('claimsOfUnknown', unknownClaims), more: [] };
  const more = [];
  if (unnamed > 0) more.push(count('unnamedVoices', unnamed));
  else if (organizations > 0) more.push(count('organizationVoices', organizations));
  if (unknownClaims > 0) more.push(count('moreOfUnknown', unknownClaims));
  return { who: say('claimsByVoices', count('claims', claims), count('byVoices', speakers)), more };
}

/** How a voice's claims are said: "2 direct · 1 partly quoted". */
export function voiceCounts({ byKind }: Pick<Voice, 'byKind'>, { count }: Pick<Wording, 'count'>): string {
  const parts = [
    byKind.direct > 0 && count('voiceDirect', byKind.direct),
    byKind.mixed > 0 && count('voiceMixed', byKind.mixed),
    byKind.indirect > 0 && count('voiceIndirect', byKind.indirect),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The voices as a table for copying. @param language BCP 47 code of the article, whose words most of the table is made of */
export function voiceTable({ list }: Voices, language: string, { say }: Wording): Table {
  return {
    head: [
      say('voiceColumn'),
      say('voiceRoleColumn'),
      say('voiceNamingColumn'),
      say('claimsTab'),
      ...KINDS.map((kind) => say(`kind_${kind}`)),
    ],
    rows: list.map(({ speaker, naming, claims, byKind }) => [
      speaker?.name ?? say('speakerUnknown'),
      speaker?.role ?? '',
      say(`voiceNaming_${naming}`),
      claims.length,
      ...KINDS.map((kind) => byKind[kind]),
    ]),
    language,
  };
}
