import { useWording } from '../wording-context.ts';

const PROMISES = ['send', 'judge', 'touch', 'guess'] as const;

/** What the extension never does. */
export function NeverSection() {
  const { say } = useWording();
  return (
    <section class="welcome__section" role="note" aria-labelledby="never-title">
      <h2 id="never-title">{say('welcomeNeverTitle')}</h2>
      <dl class="welcome__columns welcome__columns--four">
        {PROMISES.map((promise) => (
          <div key={promise}>
            <dt>{say(`welcomeNever_${promise}`)}</dt>
            <dd>{say(`welcomeNever_${promise}_why`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
