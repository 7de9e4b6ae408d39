import type { ClaimView } from '../../lib/card/card-view.ts';
import { useWording } from '../wording-context.ts';

/** Who speaks: a name, a description where the article gives no name, nobody who can be told. Each has a look and a word of its own. */
export function CardWho({ id, view }: { id: string; view: ClaimView }) {
  const { say } = useWording();
  const { speaker, identity, language } = view;
  return (
    <h2 class={`card__who card__who--${identity}`} id={id}>
      <span lang={speaker === null ? undefined : language}>{speaker ?? say('unknownSpeaker')}</span>
      {identity === 'description' && (
        <>
          {' '}
          <span class="card__tag">{say('notNamed')}</span>
        </>
      )}
    </h2>
  );
}
