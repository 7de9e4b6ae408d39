import { LANGUAGE_CHOICES, type LanguageChoice } from '../../lib/settings.ts';
import { useWording } from '../wording-context.ts';

interface Props {
  language: LanguageChoice;
  onChoose: (language: LanguageChoice) => void;
}

/** The language of the interface: a newcomer must not have to look for it in words that he cannot read. */
export function LanguageChooser({ language, onChoose }: Props) {
  const { say, language: spoken } = useWording();
  const chosen = language === 'auto' ? spoken : language;
  return (
    <fieldset class="welcome__languages" aria-label={say('languageTitle')}>
      {LANGUAGE_CHOICES.filter((choice) => choice !== 'auto').map((choice) => (
        <label key={choice} class="welcome__language" lang={choice}>
          <input
            type="radio"
            name="language"
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <span>{say(`language_${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
