/**
 * The claims and organizations of an article's head, headline and standfirst, which its text has behind the body. The engine reads the
 * head behind the beginning of the body, so that surnames and acronyms are known there; where it finds no claim in a line, the forms that
 * only headlines have are tried: "Falk: the ferry is old".
 */
import type { Annotation, Claim, Dateline, OrganizationMention, Span, Speaker } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import type { Steps } from '../steps/steps.ts';
import { annotateInSteps } from './annotate.ts';

/** So much of the body is read with the head, UTF-16 code units. */
const CONTEXT = 3000;

/** How much of the body a headline is read with: whole paragraphs. */
function contextEnd(text: string, headAt: number): number {
  const end = headAt - 2;
  if (end <= CONTEXT) return end;
  const whole = text.lastIndexOf('\n\n', CONTEXT);
  return whole > 0 ? whole : end;
}

const CAPITALISED = /\p{Lu}[\p{Ll}’']{3,}/gu;
const WORD = /\p{L}{4,}/gu;

/**
 * A headline in Title Case with small letters, as a sentence would have it, but for the words that the body has with a capital only:
 * names. Other headlines as they are. The length stays, so that spans fit both.
 */
function inSentenceCase(head: string, body: string): string {
  const words = head.match(WORD)?.length ?? 0;
  const capitalised = head.match(CAPITALISED)?.length ?? 0;
  if (words < 4 || capitalised < words * 0.9) return head;
  const known = new Set(body.match(/[\p{L}’']+/gu));
  return head.replace(/\p{Lu}[\p{Ll}’']+/gu, (word) =>
    known.has(word) && !known.has(word.toLowerCase()) ? word : word.toLowerCase(),
  );
}

/** A source is no longer, and what is said is no shorter. UTF-16 code units. */
const LONGEST_SOURCE = 60;
const SHORTEST_CONTENT = 8;

/** A line parted in who may say it and what is said. */
interface Parted {
  rule: 'colon' | 'dash';
  source: Span;
  content: Span;
}

/** "Falk: the ferry is old", "Ferry is old - Falk": the ways in which a line's form may attribute it. Spans in the line. */
function partings(line: string): Parted[] {
  const colon = line.indexOf(': ');
  const dash = Math.max(line.lastIndexOf(' -'), line.lastIndexOf('–'), line.lastIndexOf('—'));
  const parted: Parted[] = [
    { rule: 'colon', source: [0, colon], content: [colon + 2, line.length] },
    { rule: 'dash', source: trimmed(line, [dash + 1, line.length]), content: [0, dash] },
  ];
  return parted.filter(({ source, content }) => {
    const length = source[1] - source[0];
    const isSource = length > 1 && length <= LONGEST_SOURCE && !/["“«„]/u.test(line.slice(...source));
    return isSource && content[1] - content[0] >= SHORTEST_CONTENT;
  });
}

/** In lower case, without an article. */
function plain(words: string, { organizations }: Language): string {
  const [first = ''] = words.split(' ', 1);
  const isArticle = first !== words && organizations.articles.has(first.toLowerCase());
  return (isArticle ? words.slice(first.length + 1) : words).toLowerCase();
}

/** The speaker of the body whom these words name, and whether by name, surname or role; null where they name none. */
function speakerCalled(
  words: string,
  names: readonly string[],
  { claims }: Annotation,
  language: Language,
): Pick<Claim, 'speaker' | 'speakerFrom'> | null {
  const wanted = new Set([words, ...names].map((each) => plain(each, language)));
  const isMeant = (name: string | null) => name !== null && wanted.has(plain(name, language));
  for (const { speaker } of claims) {
    if (speaker === null) continue;
    const { kind, name, role, organization } = speaker;
    if (isMeant(name)) return { speaker, speakerFrom: kind === 'person' ? 'named' : kind };
    if (kind === 'person' && lastWord(words) === lastWord(name)) return { speaker, speakerFrom: 'surname' };
    if (isMeant(role) || isMeant(organization)) return { speaker, speakerFrom: 'role' };
  }
  return null;
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

const within = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;

/** Without marks, dashes and full stops at its edges. */
function trimmed(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s"“”«»„–—-]/u.test(text[start]!)) start++;
  while (start < end && /[\s.,"“”«»]/u.test(text[end - 1]!)) end--;
  return [start, end];
}

/** The claim of a line that nothing but its form attributes; null where it has none, or names nobody who speaks in the body. */
function claimByForm(
  text: string,
  line: Span,
  own: Annotation,
  read: Annotation,
  language: Language,
): Claim | null {
  const moved = ([start, end]: Span): Span => [line[0] + start, line[0] + end];
  for (const { rule, ...parts } of partings(text.slice(...line))) {
    const source = moved(parts.source);
    const names = read.organizations
      .filter(({ span }) => within(span, source) && span[0] === source[0])
      .map(({ name }) => name);
    const speaker = speakerCalled(text.slice(...source), names, own, language);
    if (speaker === null) continue;
    const said = trimmed(text, moved(parts.content));
    return {
      content: [said],
      cue: null,
      source,
      ...speaker,
      kind: /["“«„]/u.test(text.slice(...said)) ? 'mixed' : 'indirect',
      rule,
    };
  }
  return null;
}

/** The lines of a text from `start` on, each a paragraph of its own. */
function* linesFrom(text: string, start: number): Generator<Span> {
  for (const { 0: line, index } of text.slice(start).matchAll(/[^\n]+/g))
    yield [start + index, start + index + line.length];
}

/** The claims as they were, then those of the head: a speaker who is in both is one. */
function withClaims(own: Annotation, claims: readonly Claim[]): Annotation {
  const known = new Map(own.claims.map(({ speaker }) => [speaker?.name, speaker]));
  let next = own.claims.reduce((most, { speaker }) => Math.max(most, (speaker?.id ?? -1) + 1), 0);
  const same = (speaker: Speaker | null): Speaker | null => {
    if (speaker === null) return null;
    if (!known.has(speaker.name)) known.set(speaker.name, { ...speaker, id: next++ });
    return known.get(speaker.name)!;
  };
  return {
    ...own,
    claims: [...own.claims, ...claims.map((claim) => ({ ...claim, speaker: same(claim.speaker) }))],
  };
}

/**
 * The mentions of a head as the body has them: what is written alike is called alike.
 * @param isAsWritten whether a name in it is told from other words by its capital; if not, those that the body names as well stay
 */
function namedAsInBody(
  text: string,
  mentions: readonly OrganizationMention[],
  own: Annotation,
  isAsWritten: boolean,
): OrganizationMention[] {
  const names = new Set(own.organizations.map(({ name }) => name));
  const byWords = new Map(own.organizations.map((mention) => [text.slice(...mention.span), mention]));
  return mentions
    .map((mention) => ({ ...mention, ...byWords.get(text.slice(...mention.span)), span: mention.span }))
    .filter(({ name }) => isAsWritten || names.has(name));
}

/**
 * An annotation of an article's body together with the claims and the organizations of its head, which stand behind the body's.
 * @param text the body, a blank line, and the head: headline, and standfirsts as paragraphs of their own
 * @param headAt where the head begins, UTF-16 code units
 * @param own what was found in the body
 */
export function* annotateHead(
  text: string,
  headAt: number,
  own: Annotation,
  language: Language,
): Steps<Annotation> {
  const end = contextEnd(text, headAt);
  const shift = headAt - end - 2;
  const head = inSentenceCase(text.slice(headAt), text.slice(0, headAt));
  const dateline: Dateline | null = own.dateline && own.dateline.span[1] <= end ? own.dateline : null;
  const read = yield* annotateInSteps(`${text.slice(0, end)}\n\n${head}`, language, dateline);
  const moved = <Part extends Span | null>(span: Part) =>
    (span && [span[0] + shift, span[1] + shift]) as Part extends Span ? Span : Span | null;
  const introducedAt = (speaker: Speaker | null): Speaker | null =>
    speaker?.introduced && speaker.introduced[0] > end
      ? { ...speaker, introduced: moved(speaker.introduced) }
      : speaker;
  const organizations = read.organizations.map((mention) => ({ ...mention, span: moved(mention.span) }));
  const isAsWritten = text.endsWith(head);
  // A name in Title Case that the body does not have is not told from other words.
  const isKnown = (speaker: Speaker | null) =>
    own.claims.some((claim) => claim.speaker?.name === speaker?.name);
  const claims: Claim[] = [];
  for (const line of linesFrom(text, headAt)) {
    const found = read.claims
      .filter(({ source, speaker }) => source !== null && (isAsWritten || isKnown(speaker)))
      .map((claim) => ({
        ...claim,
        content: claim.content.map(moved),
        cue: moved(claim.cue),
        source: moved(claim.source),
        speaker: introducedAt(claim.speaker),
      }))
      .filter(({ content, source }) => [...content, source!].every((span) => within(span, line)));
    const byForm =
      found.length > 0 ? null : claimByForm(text, line, own, { ...read, organizations }, language);
    claims.push(...found, ...(byForm ? [byForm] : []));
  }
  const inHead = organizations.filter(({ span }) => span[0] >= headAt);
  return {
    ...(claims.length > 0 ? withClaims(own, claims) : own),
    organizations: [...own.organizations, ...namedAsInBody(text, inHead, own, isAsWritten)],
  };
}
