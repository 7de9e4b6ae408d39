import type { LanguageChoice } from '../../lib/settings.ts';
import { useWording } from '../wording-context.ts';
import { ExampleSection } from './example-section.tsx';
import { LanguageChooser } from './language-chooser.tsx';
import { NeverSection } from './never-section.tsx';
import { type ButtonPlace, PinStep } from './pin-step.tsx';
import type { ClaimKeys, WelcomeActions } from './welcome-actions.ts';
import { WhereSection } from './where-section.tsx';
import './welcome.css';

export interface WelcomeProps {
  button: ButtonPlace;
  keys: ClaimKeys;
  /** Domains of the wires' own sites. */
  wireDomains: readonly string[];
  language: LanguageChoice;
  /** Whether the browser refused to open the list. */
  listRefused: boolean;
  actions: WelcomeActions;
}

/** What a new reader meets first: how to keep the button, an article to try it on, where it works, what it never does. */
export function Welcome({ button, keys, wireDomains, language, listRefused, actions }: WelcomeProps) {
  const { say } = useWording();
  return (
    <div class="welcome">
      <header class="welcome__masthead">
        <img src="/icon/icon.svg" width="28" height="28" alt="" />
        <p class="welcome__name">{say('extensionName')}</p>
        <LanguageChooser language={language} onChoose={actions.chooseLanguage} />
      </header>
      <main>
        <div class="welcome__opening">
          <div class="welcome__promise">
            <h1>{say('welcomeHeadline')}</h1>
            <p>{say('welcomeLead')}</p>
          </div>
          <PinStep button={button} />
        </div>
        <ExampleSection keys={keys} listRefused={listRefused} onOpenList={actions.openList} />
        <WhereSection wireDomains={wireDomains} onOpenOptions={actions.openOptions} />
        <NeverSection />
      </main>
    </div>
  );
}
