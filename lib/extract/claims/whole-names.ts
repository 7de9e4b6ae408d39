import type { OrganizationMention } from '../../annotation.ts';
import { firstEndingAfter } from '../../text/in-order.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from './draft.ts';

/**
 * Takes in the whole name where a source ends or begins inside that of an organization, which commas may part: "|Hart, Voss & Lind|, the
 * law firm, said ...". What a claim says stays out.
 * @param organizations in order, not overlapping
 */
export function withWholeNames(
  drafts: readonly Draft[],
  organizations: readonly OrganizationMention[],
): Draft[] {
  const parted = organizations.filter(({ name }) => name.includes(','));
  if (parted.length === 0) return [...drafts];
  return drafts.map((draft) => {
    if (draft.source === null) return draft;
    const [start, end] = draft.source;
    const cut = cutName(parted, [start, end]);
    if (!cut) return draft;
    const source: Span = [Math.min(start, cut.span[0]), Math.max(end, cut.span[1])];
    const taken = draft.content.some((span) => span[0] < source[1] && source[0] < span[1]);
    return taken ? draft : { ...draft, source };
  });
}

/** The name that a source begins or ends inside of. */
function cutName(names: readonly OrganizationMention[], [start, end]: Span): OrganizationMention | undefined {
  const first = firstEndingAfter(names, start, ({ span }) => span);
  const last = firstEndingAfter(names, end, ({ span }) => span);
  return [names[first], names[last]].find(
    (name) =>
      name && ((name.span[0] < end && end < name.span[1]) || (name.span[0] < start && start < name.span[1])),
  );
}
