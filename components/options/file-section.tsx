import { useEffect, useRef, useState } from 'preact/hooks';
import { readableHost } from '../../lib/settings/readable-host.ts';
import type { SitesOn } from '../../lib/settings.ts';
import { FileChooser } from '../file-chooser.tsx';
import { useWording } from '../wording-context.ts';
import type { OptionsActions } from './options-actions.ts';
import { Question } from './question.tsx';
import { Section } from './section.tsx';

export interface FileState {
  /** The sites that a chosen file turns on and the browser does not allow yet; null where no file waits for an answer. */
  asked: SitesOn | null;
  /** Whether an import or a reset can be taken back. */
  undoable: boolean;
}

/** Settings to a file, from a file, and back to how they came. */
export function FileSection({ asked, undoable, actions }: FileState & { actions: OptionsActions }) {
  const { say } = useWording();
  const undo = useRef<HTMLButtonElement>(null);
  const [resetting, setResetting] = useState(false);
  // What can be taken back is at hand for the keyboard, too.
  useEffect(() => {
    if (undoable) undo.current?.focus();
  }, [undoable]);
  return (
    <Section id="file" title={say('fileTitle')}>
      <p class="options__note">{say('fileWhy')}</p>
      <div class="options__buttons">
        <button class="button" type="button" onClick={actions.exportSettings}>
          {say('exportSettings')}
        </button>
        <FileChooser
          label={say('importSettings')}
          accept=".json,application/json"
          onChoose={actions.importSettings}
        />
        <button class="button" type="button" onClick={() => setResetting(true)}>
          {say('resetSettings')}
        </button>
        {undoable && (
          <button ref={undo} class="button button--words" type="button" onClick={actions.undo}>
            {say('undo')}
          </button>
        )}
      </div>
      {resetting && (
        <Question
          title={say('resetSettings')}
          text={say('resetWhy')}
          answers={[[say('resetSettings'), actions.resetSettings]]}
          onClose={() => setResetting(false)}
        />
      )}
      {asked && (
        <Question
          title={say('importSettings')}
          text={`${say('importSites')} ${sitesInWords(asked, say('allOtherSites'))}.`}
          answers={[
            [say('importAllow'), () => actions.answerImport('ask')],
            [say('importWithout'), () => actions.answerImport('without')],
          ]}
          onClose={() => actions.answerImport('cancel')}
        />
      )}
    </Section>
  );
}

/** The sites in a line. @param others what all the others are called */
export const sitesInWords = ({ hosts, all }: SitesOn, others: string): string =>
  [...hosts.map(readableHost), ...(all ? [others] : [])].join(', ');
