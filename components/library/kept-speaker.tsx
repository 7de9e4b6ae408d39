import type { LibraryRow } from '../../lib/library/query.ts';
import { speakerForm } from '../../lib/panel/speaker-form.ts';
import { Who } from '../panel/who.tsx';

interface Props {
  row: LibraryRow;
  /** Address of the speaker's page; null where he has none. */
  address: string | null;
}

/** Who said it, with the role, as the article gives them; the name leads to the speaker's page. */
export function KeptSpeaker({ row: { claim, article }, address }: Props) {
  const { speaker, beside } = claim;
  const form = speakerForm({
    speaker: speaker && { ...speaker, id: 0 },
    ...(beside === null ? {} : { beside }),
  });
  const { language } = article;
  const who = <Who form={form} name={speaker?.name ?? null} language={language} />;
  return (
    <>
      {address && speaker ? <a href={address}>{who}</a> : who}
      {speaker?.role && (
        <>
          {' '}
          <span class="who__role" lang={language}>
            {speaker.role}
          </span>
        </>
      )}
    </>
  );
}
