import {
  MARKED_THINGS,
  type OwnColours,
  poorContrasts,
  type Settings,
  TEXT_CONTRAST,
} from '../../lib/settings.ts';
import { useWording } from '../wording-context.ts';
import type { OptionsActions } from './options-actions.ts';
import './own-colours.css';

interface Props {
  colours: OwnColours;
  /** Whether nothing stands behind the words, so that nothing can make them hard to read. */
  linesOnly: boolean;
  onChange: OptionsActions['change'];
}

const SCHEMES = ['light', 'dark'] as const;

/** The reader's own colours: one for each thing that is marked, in light and in dark pages; and where text is hard to read on them. */
export function OwnColoursFields({ colours, linesOnly, onChange }: Props) {
  const { say } = useWording();
  const choose = (scheme: (typeof SCHEMES)[number], thing: (typeof MARKED_THINGS)[number], colour: string) =>
    onChange(({ ownColours }: Settings) => ({
      ownColours: { ...ownColours, [scheme]: { ...ownColours[scheme], [thing]: colour } },
    }));
  const poor = linesOnly ? [] : poorContrasts(colours);
  return (
    <div class="own-colours">
      <table>
        <thead>
          <tr>
            <td />
            {SCHEMES.map((scheme) => (
              <th key={scheme} scope="col">
                {say(`pages_${scheme}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MARKED_THINGS.map((thing) => (
            <tr key={thing}>
              <th scope="row">{say(`marked_${thing}`)}</th>
              {SCHEMES.map((scheme) => (
                <td key={scheme}>
                  <input
                    type="color"
                    aria-label={say('ownColourOf', say(`marked_${thing}`), say(`pages_${scheme}`))}
                    value={colours[scheme][thing]}
                    onChange={(event) => choose(scheme, thing, event.currentTarget.value)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="options__note">{say('ownColoursWhy')}</p>
      <div class="own-colours__poor" role="status">
        {poor.map(({ thing, scheme, ratio }) => (
          <p key={`${thing} ${scheme}`} class="options__error">
            {say('poorContrast', say(`marked_${thing}`), say(`pages_${scheme}`), ratio, TEXT_CONTRAST)}
          </p>
        ))}
      </div>
    </div>
  );
}
