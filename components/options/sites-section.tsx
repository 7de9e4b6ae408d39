import { useState } from 'preact/hooks';
import { hostOf } from '../../lib/settings/host-of.ts';
import { readableHost } from '../../lib/settings/readable-host.ts';
import { type Settings, SITE_RULES, type SiteRule } from '../../lib/settings.ts';
import { IconButton } from '../icon-button.tsx';
import { useWording } from '../wording-context.ts';
import { Choice } from './choice.tsx';
import type { OptionsActions } from './options-actions.ts';
import { Section } from './section.tsx';

interface Props {
  settings: Settings;
  /** Domains of the wires' own sites, on which the extension works by itself. */
  wireDomains: readonly string[];
  actions: OptionsActions;
}

/** On which sites pages are read by themselves, on asking, or not at all. */
export function SitesSection({ settings, wireDomains, actions }: Props) {
  const { say } = useWording();
  const sites = Object.entries(settings.sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section id="sites" title={say('sitesTitle')}>
      <p class="options__note">{say('sitesWhy')}</p>
      <Choice
        legend={say('otherSites')}
        name="other-sites"
        values={['ask', 'on'] as const}
        value={settings.otherSites}
        label={(rule) => say(`otherSites_${rule}`)}
        onChange={actions.ruleOtherSites}
      />
      {sites.length > 0 && (
        <ul class="sites" aria-label={say('yourSites')}>
          {sites.map(([host, rule]) => (
            <li key={host} class="sites__site">
              <span class="sites__host">{readableHost(host)}</span>
              <RuleSelect
                label={say('ruleForSite', readableHost(host))}
                rule={rule}
                onChange={(chosen) => actions.ruleSite(host, chosen)}
              />
              <IconButton
                icon="remove"
                title={say('removeSite', readableHost(host))}
                onPress={() => actions.ruleSite(host, null)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddSite onAdd={actions.ruleSite} />
      <details class="options__note">
        <summary>{say('wireSites')}</summary>
        <p>{wireDomains.map(readableHost).join(', ')}</p>
      </details>
    </Section>
  );
}

function AddSite({ onAdd }: { onAdd: (host: string, rule: SiteRule) => void }) {
  const { say } = useWording();
  const [written, setWritten] = useState('');
  const [rule, setRule] = useState<SiteRule>('on');
  const [wrong, setWrong] = useState(false);

  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(written);
    setWrong(host === null);
    if (host === null) return;
    onAdd(host, rule);
    setWritten('');
  };
  return (
    <form class="sites__add" onSubmit={add} noValidate>
      <label class="sites__address">
        <span>{say('addSite')}</span>
        <input
          class="field"
          type="text"
          inputMode="url"
          spellcheck={false}
          placeholder="example.org"
          value={written}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'site-wrong' : undefined}
          onInput={(event) => {
            setWritten(event.currentTarget.value);
            setWrong(false);
          }}
        />
      </label>
      <RuleSelect label={say('ruleForNewSite')} rule={rule} onChange={setRule} />
      <button class="button" type="submit">
        {say('add')}
      </button>
      <p id="site-wrong" class="options__error" role="alert">
        {wrong && say('notASite')}
      </p>
    </form>
  );
}

interface RuleProps {
  label: string;
  rule: SiteRule;
  onChange: (rule: SiteRule) => void;
}

function RuleSelect({ label, rule, onChange }: RuleProps) {
  const { say } = useWording();
  return (
    <select
      class="field"
      aria-label={label}
      value={rule}
      onChange={(event) => onChange(event.currentTarget.value as SiteRule)}
    >
      {SITE_RULES.map((each) => (
        <option key={each} value={each}>
          {say(`siteRule_${each}`)}
        </option>
      ))}
    </select>
  );
}
