/** An invented article with claims to part, to join and to give to others. */
import type { Annotation, Claim, Span, Speaker } from '../../../lib/annotation.ts';
import { claimWords } from '../../../lib/export/claim-words.ts';
import { spanOf } from '../export/sample.ts';

export const TEXT = `PORT ELLA, June 26. /TASS/. The ferry will sail again in May, Norland Minister Anna Berg said.

"We are ready. The ship is new," she told reporters. "The pier stands."

Berg stressed that the crew is "ready to sail in any weather." She added that the fog was "a guest." The Harbor Board kept silent.

Tomas Lind, a pilot, said that the sea was calm. It would stay so, he added. "Nobody asked us."`;

const in_ = (words: string): Span => spanOf(words, TEXT);
const person = (id: number, name: string, role: string): Speaker => ({
  id,
  kind: 'person',
  name,
  role,
  organization: null,
});
export const BERG = person(0, 'Anna Berg', 'Norland Minister');
export const LIND = person(1, 'Tomas Lind', 'a pilot');

const claim = (
  speaker: Speaker | null,
  kind: Claim['kind'],
  content: readonly string[],
  cue: string | null,
): Claim => ({
  content: content.map(in_),
  cue: cue === null ? null : in_(cue),
  source: null,
  speaker,
  speakerFrom: speaker === null ? 'unknown' : 'named',
  kind,
  rule: 'test',
});

/** Wiremark's own answer. */
export const OWN: Annotation = {
  language: 'en',
  dateline: {
    span: in_('PORT ELLA, June 26. /TASS/.'),
    place: null,
    country: null,
    date: null,
    wire: 'TASS',
  },
  claims: [
    claim(BERG, 'indirect', ['The ferry will sail again in May'], 'said'),
    claim(BERG, 'direct', ['We are ready. The ship is new', 'The pier stands'], 'told'),
    claim(BERG, 'mixed', ['the crew is "ready to sail in any weather'], 'stressed'),
    claim(BERG, 'mixed', ['the fog was "a guest'], 'added'),
    claim(LIND, 'indirect', ['the sea was calm. It would stay so'], 'said that the sea'),
    claim(null, 'direct', ['Nobody asked us'], null),
  ],
  organizations: [
    { span: in_('TASS'), name: 'TASS', kind: 'media', wikidata: null },
    { span: in_('Harbor Board'), name: 'Harbor Board', kind: 'government', wikidata: null },
  ],
};

/** The claims as a reader sees them: words, kind and speaker. */
export const said = ({ claims }: Annotation, text = TEXT): [string, string, string | null][] =>
  claims.map((each) => [claimWords(text, each), each.kind, each.speaker?.name ?? null]);
