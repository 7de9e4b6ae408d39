import { firstEndingAfter, within } from '../../text/in-order.ts';
import { ROLE } from '../../text/word-class.ts';
import type { Draft } from '../claims/draft.ts';
import { startOfMention } from '../people.ts';
import type { Named, Person } from './register.ts';
import type { Story } from './story.ts';

/** Sentences behind the lead in which a report names whom the lead has left unnamed. */
const INTRODUCTION = 3;
/** The lead may have two sentences. */
const LEAD = 1;

/** Whom a lead may have left unnamed. */
export interface Introduced {
  readonly person: Person;
  /** Whether it is the one who speaks first behind the lead. */
  readonly speaks: boolean;
  /** Whether that is in the sentence right behind the first claim. */
  readonly next: boolean;
}

/**
 * "..., a Norvik official said. |Export director Ada Berg| told ...": the first whom the report names behind its lead, who opens a sentence of
 * her own or speaks first; null where there is none. Whether the office can be hers is for the caller to say.
 * @param own words of whose office it is, where the lead says so; null elsewhere
 */
export function introducedBelow(
  draft: Draft,
  own: readonly string[] | null,
  story: Story,
): Introduced | null {
  if (draft.sentence.index > LEAD) return null;
  const { mentions } = story.register;
  const next = mentions[firstEndingAfter(mentions, draft.source![1], ({ mention }) => mention.span)];
  const speaker = firstSpeaker(draft, story);
  const known = (one: Named) =>
    mentions.some(({ mention, person }) => person === one.person && mention.span[0] < draft.source![1]);
  if (speaker && !known(speaker) && !saysWhose(speaker, own, story))
    return { person: speaker.person, speaks: true, next: isNext(speaker, draft, story) };
  return next && opens(next, draft, story) && !saysWhose(next, own, story)
    ? { person: next.person, speaks: false, next: false }
    : null;
}

/** The first person who is named as a source behind the lead, before anybody else without a name speaks. */
function firstSpeaker(draft: Draft, { drafts, register: { mentions } }: Story): Named | null {
  for (const { source, sentence } of drafts.slice(drafts.indexOf(draft) + 1)) {
    if (sentence.index > draft.sentence.index + INTRODUCTION) return null;
    if (!source || sentence === draft.sentence) continue;
    const named = within(mentions, source, ({ mention }) => mention.span);
    // "According to a filing": no person speaks there.
    const tokens = within(sentence.tokens, source, ({ start, end }) => [start, end]);
    if (named.length === 0 && !tokens.some((token) => token.is(ROLE))) continue;
    return named.length === 1 ? named[0]! : null;
  }
  return null;
}

/** Whether the name stands in the sentence right behind the first claim's. */
const isNext = ({ mention: { span } }: Named, { sentence }: Draft, { drafts, reading }: Story): boolean =>
  drafts[0]!.sentence === sentence && span[0] < reading.sentences[sentence.index + 1]!.end;

/** Whether the name opens one of the next sentences, or follows a quotation that does. */
function opens(one: Named, { sentence }: Draft, { reading: { sentences } }: Story): boolean {
  const start = startOfMention(one.mention);
  return sentences.slice(sentence.index + 1, sentence.index + 1 + INTRODUCTION).some(({ tokens }) => {
    const at = tokens.findIndex((token) => token.start === start);
    return at === 0 || (at > 0 && tokens[at - 1]!.kind === 'quotation');
  });
}

/** "a White House official" is no "Puerto Rico governor": a name in the title says whose office it is. */
function saysWhose(one: Named, own: readonly string[] | null, { reading: { sentences } }: Story): boolean {
  if (!own) return false;
  const start = startOfMention(one.mention);
  const tokens = sentences.find((sentence) => sentence.end > start)?.tokens ?? [];
  const title = tokens.filter((token) => token.start >= start && token.end <= one.mention.span[0]);
  const names = title.filter((token, i) => token.capital && !token.is(ROLE) && (i > 0 || title[1]?.capital));
  return names.length > 0 && !names.some(({ lower }) => own.includes(lower));
}
