import { useState } from 'preact/hooks';
import type { Alike, LibraryRow } from '../../lib/library/query.ts';
import { Icon } from '../icon.tsx';
import { useWording } from '../wording-context.ts';
import { ComparedWords } from './compared-words.tsx';
import { InSentence } from './in-sentence.tsx';
import { KeptHow } from './kept-how.tsx';
import { KeptOrigin } from './kept-origin.tsx';
import { KeptSpeaker } from './kept-speaker.tsx';
import type { LibraryActions } from './library-actions.ts';
import { claimAddress } from './library-route.ts';
import { dayInWords } from './months.ts';
import { type Editing, ReadersOwn } from './readers-own.tsx';
import { wordDifferences } from './word-differences.ts';

interface Props {
  row: LibraryRow;
  /** Where the words also stand, the likest first; null until it is known. */
  alike: readonly Alike[] | null;
  knownTags: readonly string[];
  speakerAddress: (row: LibraryRow) => string | null;
  actions: LibraryActions;
}

/** One claim: its words among the sentences around, all that is known of it, and where else it stands, word by word. */
export function ClaimPage({ row, alike, knownTags, speakerAddress, actions }: Props) {
  const { say, count, language } = useWording();
  const { number, claim, article } = row;
  const [editing, setEditing] = useState<Editing>(null);
  const words = claim.words;
  return (
    <div class="one">
      <h1 class="one__who">
        <KeptSpeaker row={row} address={speakerAddress(row)} />
      </h1>
      <blockquote class="one__words" lang={article.language}>
        <InSentence claim={claim} />
      </blockquote>
      <KeptHow row={row} />
      <p class="one__facts">
        {[article.place, say('libraryKeptOn', dayInWords(claim.keptAt, language))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {claim.organizations.length > 0 && (
        <ul class="tags" aria-label={say('organizationsTab')}>
          {claim.organizations.map(({ name }) => (
            <li key={name} class="one__organization" lang={article.language}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <ReadersOwn
        row={row}
        knownTags={knownTags}
        of={words}
        editing={editing}
        onEditing={setEditing}
        onTags={actions.writeTags}
        onNote={actions.writeNote}
      />
      <p class="one__do">
        {claim.link && (
          <a class="button" href={claim.link} target="_blank" rel="noopener noreferrer">
            <Icon name="out" />
            {say('libraryToWords')}
          </a>
        )}
        <button class="button" type="button" onClick={() => setEditing('note')}>
          <Icon name="pencil" />
          {say('libraryNote')}
        </button>
        <button class="button" type="button" onClick={() => setEditing('tags')}>
          <Icon name="tag" />
          {say('libraryTag')}
        </button>
        <button class="button" type="button" onClick={() => actions.copyClaims([number])}>
          <Icon name="copy" />
          {say('cardCopy')}
        </button>
        <button class="button" type="button" onClick={() => actions.removeClaims([number])}>
          <Icon name="remove" />
          {say('libraryRemove')}
        </button>
      </p>
      <section class="one__alike" aria-labelledby="alike">
        <h2 id="alike">{say('libraryElsewhere')}</h2>
        {alike?.length === 0 && <p class="one__facts">{say('libraryNowhereElse')}</p>}
        {alike && alike.length > 0 && (
          <p class="one__facts">
            {say('libraryLegend')} <del>{say('libraryOnlyHere')}</del>, <ins>{say('libraryOnlyThere')}</ins>
          </p>
        )}
        <ol>
          {alike?.map((other) => {
            const differences = wordDifferences(words, other.claim.words);
            return (
              <li key={other.number} class="pair-of">
                <p class="pair-of__said">
                  <KeptSpeaker row={other} address={speakerAddress(other)} /> <KeptOrigin row={other} />{' '}
                  <a href={claimAddress(other.number)}>
                    {differences.differing === 0
                      ? say('librarySameWords')
                      : count('libraryDifferingWords', differences.differing)}
                  </a>
                </p>
                <div class="pair-of__wordings">
                  <div>
                    <p class="compared__which">{say('libraryThisClaim')}</p>
                    <ComparedWords stretches={differences.one} side="one" language={article.language} />
                  </div>
                  <div>
                    <p class="compared__which">{say('libraryThatArticle')}</p>
                    <ComparedWords
                      stretches={differences.other}
                      side="other"
                      language={other.article.language}
                    />
                  </div>
                </div>
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}
