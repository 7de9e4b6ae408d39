/** What must be true of every annotation, whatever the text was. */
import type { Annotation, Claim, Span } from '../../../lib/annotation.ts';

const LEAD = /[\ud800-\udbff]/;
const TRAIL = /[\udc00-\udfff]/;

/** All rules that this annotation of `text` breaks, in words; none for a good one. */
export function brokenRules(text: string, annotation: Annotation): string[] {
  const broken: string[] = [];
  const rule = (holds: boolean, words: string) => {
    if (!holds) broken.push(words);
  };
  const inText = (span: Span, name: string) => {
    const [start, end] = span;
    rule(
      Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length,
      `${name} [${span}] lies in the text`,
    );
    rule(start < end, `${name} [${span}] is not empty`);
    rule(!splitsPair(text, start) && !splitsPair(text, end), `${name} [${span}] cuts no surrogate pair`);
    rule(text.slice(start, end).trim() !== '', `${name} [${span}] is more than white space`);
  };
  const ordered = (spans: readonly Span[], name: string) =>
    rule(
      spans.every((span, i) => i === 0 || spans[i - 1]![1] <= span[0]),
      `${name} stand in order and do not overlap: ${JSON.stringify(spans)}`,
    );

  const { dateline, claims, organizations } = annotation;
  if (dateline) {
    inText(dateline.span, 'the dateline');
    for (const part of ['place', 'country', 'date', 'wire'] as const)
      rule(
        dateline[part] === null || dateline[part].trim() !== '',
        `the dateline's ${part} is null or something`,
      );
  }

  claims.forEach((claim, i) => {
    const name = `claim ${i} (${claim.rule})`;
    rule(claim.content.length > 0, `${name} has content`);
    for (const span of claim.content) inText(span, `${name}'s content`);
    ordered(claim.content, `${name}'s contents`);
    if (claim.cue) inText(claim.cue, `${name}'s cue`);
    if (claim.source) inText(claim.source, `${name}'s source`);
    if (claim.cue && claim.source)
      rule(!overlap(claim.cue, claim.source), `${name}'s cue and source do not overlap`);
    if (claim.cue)
      rule(
        !claim.content.some((span) => overlap(span, claim.cue!)),
        `${name}'s cue is no part of its content`,
      );
    rule(
      (claim.speaker === null) === (claim.speakerFrom === 'unknown'),
      `${name} knows its speaker or says "unknown"`,
    );
    if (claim.speaker) {
      const { name: called, role, organization } = claim.speaker;
      for (const part of [called, role, organization])
        rule(part === null || part.trim() !== '', `${name}'s speaker has no empty part`);
    }
    rule(claim.rule !== '', `${name} names its rule`);
  });
  rule(
    claims.every((claim, i) => i === 0 || claims[i - 1]!.content[0]![0] <= claim.content[0]![0]),
    'claims stand in the order of their content',
  );
  rule(speakersAgree(claims), 'equal ids are the same speaker, numbered in order of appearance');

  organizations.forEach(({ span, name }, i) => {
    inText(span, `organization ${i}`);
    rule(name.trim() !== '', `organization ${i} has a name`);
  });
  ordered(
    organizations.map(({ span }) => span),
    'organizations',
  );
  return broken;
}

/** Whether a cut before this code unit would part the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && LEAD.test(text[at - 1]!) && TRAIL.test(text[at]!);
}

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

function speakersAgree(claims: readonly Claim[]): boolean {
  const known: string[] = [];
  for (const { speaker } of claims) {
    if (!speaker) continue;
    if (speaker.id > known.length) return false;
    const form = JSON.stringify(speaker);
    known[speaker.id] ??= form;
    if (known[speaker.id] !== form) return false;
  }
  return new Set(known).size === known.length;
}
