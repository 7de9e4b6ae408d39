import type { ClaimRecord } from '../../lib/export/claim-record.ts';
import { quotationMarks } from '../../lib/export/quotation-marks.ts';
import { encodeDirective } from '../../lib/export/text-directive.ts';
import type { CopyMarks } from '../../lib/settings/settings.ts';
import type { Wording } from '../../lib/wording/wording.ts';

/** Two invented claims to try a template on: a direct one of which everything is known, an indirect one of which little is. */
export function sampleRecords({ say, language }: Wording, marks: CopyMarks): [ClaimRecord, ClaimRecord] {
  const words = say('sampleDirect');
  const url = 'https://wire.example/world/7';
  const full: ClaimRecord = {
    words,
    marks: quotationMarks(marks, language, say('sampleOpening')),
    kind: 'direct',
    speaker: say('sampleSpeaker'),
    unsure: false,
    role: say('sampleRole'),
    organization: say('sampleOrganization'),
    cue: say('sampleCue'),
    source: say('sampleSpeaker'),
    wire: say('sampleWire'),
    place: say('samplePlace'),
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, 5, 26),
    ),
    printedDate: null,
    isoDate: '2026-06-26',
    title: say('sampleTitle'),
    url,
    fragment: linkTo(words, url),
    language,
  };
  const little: ClaimRecord = {
    ...full,
    words: say('sampleIndirect'),
    kind: 'indirect',
    fragment: linkTo(say('sampleIndirect'), url),
    speaker: null,
    role: null,
    organization: null,
    source: null,
  };
  return [full, little];
}

const linkTo = (words: string, url: string): string =>
  `${url}#:~:text=${encodeDirective({ prefix: null, start: words, end: null, suffix: null })}`;
