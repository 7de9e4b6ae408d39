import { useId, useState } from 'preact/hooks';
import type { Border } from '../../lib/corrections/borders.ts';
import type { CorrectionRequest, SpeakerChoice } from '../../lib/corrections/correction.ts';
import type { PutRightAction, PutRightView } from '../../lib/corrections/put-right-view.ts';
import { useWording } from '../wording-context.ts';
import './put-right.css';

interface Props {
  view: PutRightView;
  act: (action: PutRightAction) => void;
}

/** Who said it, by the reader's own word; and a claim in two, or two in one. Nothing of it is sent. */
export function PutRight({ view, act }: Props) {
  const { say } = useWording();
  const [picked, setPicked] = useState<string | null | undefined>(undefined);
  const chosen = picked === undefined ? view.chosen : picked;
  const ask = (change: Omitted) => act({ type: 'put-right', request: { ...change, claim: view.claim } });

  const settle = () => {
    if (chosen !== view.chosen) ask({ change: 'speaker', speaker: choiceOf(chosen, view.own) });
  };
  /** Whom the reader has chosen by then holds for what comes of the claim. */
  const reshape = (change: Omitted) => {
    settle();
    ask(change);
  };
  const finish = () => {
    settle();
    act({ type: 'done' });
  };
  return (
    <div class="put-right">
      <Speakers view={view} chosen={chosen} onChoose={setPicked} />
      <div class="put-right__row">
        <Part
          borders={view.borders}
          language={view.language}
          onPart={(at) => reshape({ change: 'part', at })}
        />
        <button
          class="button"
          type="button"
          data-action="join"
          disabled={!view.joinable}
          title={say('joinWithNextWhy')}
          onClick={() => reshape({ change: 'join' })}
        >
          {say('joinWithNext')}
        </button>
      </div>
      <p class="put-right__note">{say('putRightNote')}</p>
      <div class="put-right__row">
        <button class="button button--primary" type="button" data-action="done" onClick={finish}>
          {say('putRightDone')}
        </button>
        <button
          class="button"
          type="button"
          data-action="report"
          title={say('whatIsWrongWhy')}
          onClick={() => act({ type: 'report' })}
        >
          {say('whatIsWrong')}
        </button>
        {view.changed && (
          <button
            class="button button--words"
            type="button"
            data-action="restore"
            onClick={() => {
              ask({ change: 'restore' });
              act({ type: 'done' });
            }}
          >
            {say('backToOwnAnswer')}
          </button>
        )}
      </div>
    </div>
  );
}

/** A request without the claim that it is about. */
type Omitted = CorrectionRequest extends infer Request
  ? Request extends { claim: unknown }
    ? Omit<Request, 'claim'>
    : never
  : never;

/** Choosing Wiremark's answer takes the choice back. */
function choiceOf(name: string | null, own: string | null): SpeakerChoice {
  if (name === own) return 'own';
  return name === null ? 'unknown' : { name };
}

interface SpeakersProps {
  view: PutRightView;
  chosen: string | null;
  onChoose: (name: string | null) => void;
}

function Speakers({ view: { choices, own, language }, chosen, onChoose }: SpeakersProps) {
  const { say } = useWording();
  const group = useId();
  const choice = (name: string | null) => (
    <label key={name ?? ''} class="put-right__choice">
      <input type="radio" name={group} checked={name === chosen} onChange={() => onChoose(name)} />
      {name === null ? <span>{say('putRightUnknown')}</span> : <span lang={language}>{name}</span>}
      {name === own && <small>{say('ownAnswer')}</small>}
    </label>
  );
  const organizations = choices.organizations.map(choice);
  return (
    <fieldset class="put-right__speakers">
      <legend>{say('whoSaidThis')}</legend>
      {choices.speakers.map(choice)}
      {choice(null)}
      {organizations.length > 0 && (
        <details open={chosen !== null && choices.organizations.includes(chosen)}>
          <summary>{say('otherOrganizations')}</summary>
          {organizations}
        </details>
      )}
    </fieldset>
  );
}

interface PartProps {
  borders: readonly Border[];
  language: string;
  onPart: (at: number) => void;
}

/** Parts the claim at once where there is one place for it, else asks where. */
function Part({ borders, language, onPart }: PartProps) {
  const { say } = useWording();
  const [only] = borders;
  if (borders.length <= 1)
    return (
      <button
        class="button"
        type="button"
        data-action="part"
        disabled={!only}
        title={say(only ? 'splitInTwoWhy' : 'cannotSplit')}
        onClick={() => only && onPart(only.at)}
      >
        {say('splitInTwo')}
      </button>
    );
  return (
    <details class="put-right__part">
      <summary class="button" data-action="part" title={say('splitInTwoWhy')}>
        {say('splitInTwo')}…
      </summary>
      <ul>
        {borders.map(({ at, before, behind }) => (
          <li key={at}>
            <button
              class="button button--words"
              type="button"
              data-action="part-here"
              onClick={() => onPart(at)}
            >
              <span lang={language}>
                … {before} <b>|</b> {behind} …
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
