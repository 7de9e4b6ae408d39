import { useWording } from '../wording-context.ts';

interface Props {
  wireDomains: readonly string[];
  onOpenOptions: () => void;
}

/** Where the extension works by itself, and how it is used elsewhere. */
export function WhereSection({ wireDomains, onOpenOptions }: Props) {
  const { say, count } = useWording();
  return (
    <section class="welcome__section" role="note" aria-labelledby="where-title">
      <h2 id="where-title">{say('welcomeWhereTitle')}</h2>
      <div class="welcome__columns">
        <div>
          <h3>{say('welcomeByItself')}</h3>
          <p>{say('welcomeByItselfWhy')}</p>
          <details>
            <summary>{count('welcomeSites', wireDomains.length)}</summary>
            <p>{wireDomains.join(', ')}</p>
          </details>
        </div>
        <div>
          <h3>{say('welcomeElsewhere')}</h3>
          <p>{say('welcomeElsewhereWhy')}</p>
          <button class="button" type="button" onClick={onOpenOptions}>
            {say('welcomeOptions')}
          </button>
        </div>
      </div>
    </section>
  );
}
