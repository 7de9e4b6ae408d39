import { Fragment } from 'preact';
import type { KeptClaim } from '../../lib/library/kept-claim.ts';

/** A claim's words as they stand among the sentences around them. */
export function InSentence({ claim: { parts, around } }: { claim: KeptClaim }) {
  return (
    <>
      {around.before && <span class="one__around">{around.before}</span>}
      {parts.map((part, place) => (
        <Fragment key={place}>
          {place > 0 && <span class="one__around">{around.between[place - 1]}</span>}
          <span class="one__part">{part}</span>
        </Fragment>
      ))}
      {around.after && <span class="one__around">{around.after}</span>}
    </>
  );
}
