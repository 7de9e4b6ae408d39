import type { ClaimKind } from '../lib/annotation.ts';
import { KindLabel } from './panel/kind-label.tsx';
import { useWording } from './wording-context.ts';
import './marks-legend.css';

const KINDS: readonly ClaimKind[] = ['direct', 'mixed', 'indirect'];

/** What each mark is called and stands for, dressed as it stands in the text: in the colours that `markColours` gives to what is around. */
export function MarksLegend({ speakerColourOf }: { speakerColourOf: number | null }) {
  const { say } = useWording();
  return (
    <dl class="marks-legend">
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <KindLabel kind={kind} speakerColourOf={speakerColourOf} />
          </dt>
          <dd>{say(`markMeans_${kind}`)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span class="marks-legend__organization">{say('organization_any')}</span>
        </dt>
        <dd>{say('markMeans_organization')}</dd>
      </div>
    </dl>
  );
}
