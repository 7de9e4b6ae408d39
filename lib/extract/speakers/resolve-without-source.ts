/** Who makes a claim that names no source. */
import { before, within } from '../../text/in-order.ts';
import { MEMORY, personal, type Resolver } from './story.ts';

/** A quotation without an attribution is said by whoever spoke last, in this paragraph or the one before. */
export const resolveCarriedOn: Resolver = (draft, { past }) => {
  if (draft.source) return undefined;
  const last = past.at(-1);
  if (
    (draft.cue && !draft.implied) ||
    draft.unattributed ||
    !last?.resolution ||
    draft.sentence.paragraph - (last.draft.paragraph ?? last.draft.sentence.paragraph) > 1
  )
    return null;
  const [person, another] = last.resolution.identity.people;
  // "А также пообещало": no person.
  if (draft.implied && (!person || another || last.draft.relayed)) return null;
  return { identity: last.resolution.identity, from: 'carried-on' };
};

/** What stands in a list of statements is said by whom the announcement names, else by who had spoken before it. */
export const resolveAnnounced: Resolver = ({ source, announcement }, { register, past }) => {
  if (source || !announcement) return undefined;
  const span = [announcement.start, announcement.end] as const;
  const named = within(register.mentions, span, ({ mention }) => mention.span).filter(
    ({ person }) => person.sure,
  )[0];
  if (named) return personal([named.person], 'carried-on');
  const speaker = before(past, announcement.start, MEMORY, ({ draft: { sentence } }) => [
    sentence.start,
    sentence.end,
  ]).find(({ resolution }) => resolution?.identity.kind === 'person');
  return speaker ? { identity: speaker.resolution!.identity, from: 'carried-on' } : null;
};
