import { useMemo } from 'preact/hooks';
import type { CardAction, CardContent } from '../../lib/card/card-view.ts';
import { wordingFor } from '../../lib/wording/wording.ts';
import { markColours } from '../mark-colours.ts';
import { WordingContext } from '../wording-context.ts';
import { ClaimCard } from './claim-card.tsx';
import { NoticeCard } from './notice-card.tsx';
import { OrganizationCard } from './organization-card.tsx';

interface Props {
  content: CardContent;
  act: (action: CardAction) => void;
}

/** A card in its language and colours. */
export function ShownCard({ content: { view, done, language, dress }, act }: Props) {
  const wording = useMemo(() => wordingFor(language, language), [language]);
  return (
    <WordingContext.Provider value={wording}>
      <div style={markColours(dress)}>
        {view.type === 'claim' ? (
          <ClaimCard view={view} done={done} act={act} />
        ) : view.type === 'notice' ? (
          <NoticeCard text={done ?? ''} language={language} />
        ) : (
          <OrganizationCard view={view} done={done} act={act} />
        )}
      </div>
    </WordingContext.Provider>
  );
}
