import type { ClaimView } from '../../lib/card/card-view.ts';
import { Who } from '../panel/who.tsx';

/** Who speaks, as the list has it: a name, a guess, a description, nobody who can be told. */
export function CardWho({ id, view: { speaker, form, language } }: { id: string; view: ClaimView }) {
  return (
    <h2 class="card__who" id={id}>
      <Who form={form} name={speaker} language={language} />
    </h2>
  );
}
