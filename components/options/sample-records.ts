import type { ClaimRecord } from '../../lib/export/claim-record.ts';
import { fragmentLink } from '../../lib/export/text-fragment.ts';
import type { Wording } from '../../lib/wording/wording.ts';

/** Two invented claims to try a template on: a direct one of which everything is known, an indirect one of which little is. */
export function sampleRecords({ say, language }: Wording): [ClaimRecord, ClaimRecord] {
  const words = say('sampleDirect');
  const url = 'https://wire.example/world/7';
  const article = { text: words, title: null, url, dateline: null, published: null };
  const span = [0, words.length] as const;
  const full: ClaimRecord = {
    words,
    kind: 'direct',
    speaker: say('sampleSpeaker'),
    role: say('sampleRole'),
    organization: say('sampleOrganization'),
    cue: say('sampleCue'),
    source: say('sampleSpeaker'),
    wire: 'TASS',
    place: say('samplePlace'),
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, 5, 26),
    ),
    isoDate: '2026-06-26',
    title: say('sampleTitle'),
    url,
    fragment: fragmentLink(article, {
      content: [span],
      cue: null,
      source: null,
      speaker: null,
      speakerFrom: 'unknown',
      kind: 'direct',
      rule: 'sample',
    }),
    language,
  };
  const little: ClaimRecord = {
    ...full,
    words: say('sampleIndirect'),
    kind: 'indirect',
    speaker: null,
    role: null,
    organization: null,
    source: null,
  };
  return [full, little];
}
