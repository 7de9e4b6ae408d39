import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardAction, ClaimView } from '../../lib/card/card-view.ts';
import { KindLabel } from '../panel/kind-label.tsx';
import { useWording } from '../wording-context.ts';
import { Card } from './card.tsx';
import { CardKeep } from './card-keep.tsx';
import { CardPutRight } from './card-put-right.tsx';
import { CardWho } from './card-who.tsx';
import { ClaimDetails } from './claim-details.tsx';

interface Props {
  view: ClaimView;
  done: string | null;
  act: (action: CardAction) => void;
}

/** Who says the words under the pointer, how, and why we think so. */
export function ClaimCard({ view, done, act }: Props) {
  const { say } = useWording();
  const id = useId();
  const wasPuttingRight = useRef(false);
  useLayoutEffect(() => {
    wasPuttingRight.current = view.putRight !== null;
  });
  const { role, organization, kind, words, language, place, count } = view;
  return (
    <Card labelledBy={`${id}who ${id}kind`} describedBy={`${id}words ${id}place`} done={done} act={act}>
      <CardWho id={`${id}who`} view={view} />
      {view.kept !== null && <CardKeep kept={view.kept} act={act} />}
      {role && (
        <p class="card__role" lang={language}>
          {role}
        </p>
      )}
      {organization && (
        <p class="card__role" lang={language}>
          {organization}
        </p>
      )}
      <p class="card__how">
        <span id={`${id}kind`}>
          <KindLabel kind={kind} speakerColourOf={view.speakerColourOf} />
        </span>
        <span class="card__place" id={`${id}place`}>
          {say('placeOfClaim', place, count)}
        </span>
      </p>
      <p class="for-ears" id={`${id}words`} lang={language}>
        {words}
      </p>
      {view.putRight ? (
        <CardPutRight view={view.putRight} act={act} />
      ) : (
        <ClaimDetails view={view} returned={wasPuttingRight.current} act={act} />
      )}
    </Card>
  );
}
