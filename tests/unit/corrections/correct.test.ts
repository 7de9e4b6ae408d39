import { describe, expect, test } from 'vitest';
import { bordersOf } from '../../../lib/corrections/borders.ts';
import { keyOf } from '../../../lib/corrections/claim-key.ts';
import { correct } from '../../../lib/corrections/correct.ts';
import type { Correction, SpeakerChoice } from '../../../lib/corrections/correction.ts';
import { speakerChoices } from '../../../lib/corrections/speaker-choices.ts';
import { withCorrection } from '../../../lib/corrections/with-correction.ts';
import { BERG, LIND, OWN, said, TEXT } from './article.ts';

const [FERRY, READY, CREW, FOG, SEA, NOBODY] = [0, 1, 2, 3, 4, 5] as const;

/** A reader at work: each change is made to the claims as they are by then. */
class Reader {
  corrections: readonly Correction[] = [];

  get corrected() {
    return correct(TEXT, OWN, this.corrections);
  }

  get claims() {
    return this.corrected.annotation.claims;
  }

  give(index: number, speaker: SpeakerChoice) {
    return this.#ask({ change: 'speaker', claim: this.#key(index), speaker });
  }

  part(index: number, border = 0) {
    const { at } = bordersOf(TEXT, this.claims[index]!, 'en')[border]!;
    return this.#ask({ change: 'part', claim: this.#key(index), at });
  }

  join(index: number) {
    return this.#ask({ change: 'join', claim: this.#key(index) });
  }

  restore(index: number) {
    return this.#ask({ change: 'restore', claim: this.#key(index) });
  }

  #key(index: number) {
    return keyOf(TEXT, this.claims, index);
  }

  #ask(request: Parameters<typeof withCorrection>[3]) {
    this.corrections = withCorrection(TEXT, OWN, this.corrections, request);
    return this;
  }
}

const seen = (reader: Reader) => said(reader.corrected.annotation);
const ownSaid = said(OWN);

describe('without a correction', () => {
  test('the annotation is Wiremark’s own, the same object', () => {
    const { annotation, origins } = correct(TEXT, OWN, []);
    expect(annotation).toBe(OWN);
    expect(origins.map(({ own }) => own)).toEqual([[0], [1], [2], [3], [4], [5]]);
  });
});

describe('another speaker', () => {
  test('is one who speaks in the article, with all that is known of him', () => {
    const reader = new Reader().give(FERRY, { name: 'Tomas Lind' });
    expect(reader.claims[FERRY]).toMatchObject({ speaker: LIND, speakerFrom: 'reader' });
    expect(seen(reader).slice(1)).toEqual(ownSaid.slice(1));
  });

  test('is an organization that the article names, and the same one for all of its claims', () => {
    const { claims } = new Reader()
      .give(SEA, { name: 'Harbor Board' })
      .give(NOBODY, { name: 'Harbor Board' });
    expect(claims[SEA]!.speaker).toMatchObject({ kind: 'organization', name: 'Harbor Board', id: 2 });
    expect(claims[NOBODY]!.speaker).toBe(claims[SEA]!.speaker);
  });

  test('is nobody that can be told', () => {
    expect(new Reader().give(READY, 'unknown').claims[READY]).toMatchObject({
      speaker: null,
      speakerFrom: 'reader',
    });
  });

  test('is undone by choosing Wiremark’s answer: nothing is left of it', () => {
    const reader = new Reader().give(READY, 'unknown').give(READY, { name: 'Tomas Lind' }).give(READY, 'own');
    expect(reader.corrections).toEqual([]);
    expect(reader.corrected.annotation).toBe(OWN);
  });

  test('is nobody whom the article does not name', () => {
    expect(new Reader().give(FERRY, { name: 'Somebody Else' }).corrected.annotation).toBe(OWN);
  });

  test('can be chosen among those who speak, and the organizations beside the wire', () => {
    expect(speakerChoices(OWN)).toEqual({
      speakers: ['Anna Berg', 'Tomas Lind'],
      organizations: ['Harbor Board'],
    });
  });
});

describe('a claim in two', () => {
  test('can be parted at the ends of its sentences and where an attribution breaks it', () => {
    expect(bordersOf(TEXT, OWN.claims[READY]!, 'en').map(({ before, behind }) => [before, behind])).toEqual([
      ['We are ready.', 'The ship is new'],
      ['The ship is new', 'The pier stands'],
    ]);
    expect(bordersOf(TEXT, OWN.claims[FERRY]!, 'en')).toEqual([]);
  });

  test('is not to be parted behind a title or an initial', () => {
    const text = 'Mr. Lind met J. Berg. They spoke.';
    const borders = bordersOf(text, { content: [[0, text.length]] }, 'en');
    expect(borders.map(({ behind }) => behind)).toEqual(['They spoke.']);
  });

  test('keeps its words, its kind and its speaker', () => {
    const reader = new Reader().part(READY, 0);
    expect(seen(reader).slice(READY, READY + 2)).toEqual([
      ['We are ready.', 'direct', 'Anna Berg'],
      ['The ship is new. The pier stands', 'direct', 'Anna Berg'],
    ]);
    expect(reader.claims).toHaveLength(OWN.claims.length + 1);
  });

  test('may have two speakers', () => {
    const reader = new Reader().part(SEA).give(SEA + 1, { name: 'Anna Berg' });
    expect(seen(reader).slice(SEA, SEA + 2)).toEqual([
      ['the sea was calm.', 'indirect', 'Tomas Lind'],
      ['It would stay so', 'indirect', 'Anna Berg'],
    ]);
    expect(reader.claims[SEA + 1]!.speaker).toBe(BERG);
  });

  test('hands a speaker that was chosen before to both', () => {
    const reader = new Reader().give(SEA, 'unknown').part(SEA);
    expect(reader.claims.slice(SEA, SEA + 2).map(({ speaker }) => speaker)).toEqual([null, null]);
  });

  test('is one again when the parts are joined: Wiremark’s own', () => {
    expect(new Reader().part(READY, 0).join(READY).corrections).toEqual([]);
    expect(new Reader().part(READY, 1).join(READY).corrected.annotation).toBe(OWN);
    expect(
      new Reader()
        .part(READY, 0)
        .part(READY + 1)
        .join(READY)
        .join(READY).corrected.annotation,
    ).toBe(OWN);
  });
});

describe('two claims in one', () => {
  test('have the words of both and the speaker of the first', () => {
    const reader = new Reader().join(FERRY);
    expect(seen(reader)[FERRY]).toEqual([
      'The ferry will sail again in May … "We are ready. The ship is new," … "The pier stands."',
      'mixed',
      'Anna Berg',
    ]);
    expect(reader.claims).toHaveLength(OWN.claims.length - 1);
  });

  test('keep apart what each has in quotation marks', () => {
    expect(seen(new Reader().join(CREW))[CREW]![0]).toBe(
      'the crew is "ready to sail in any weather." … the fog was "a guest."',
    );
  });

  test('have the speaker of the second where the first has none', () => {
    const [first, ...others] = OWN.claims;
    const own = { ...OWN, claims: [{ ...first!, speaker: null }, ...others] };
    const { annotation } = correct(TEXT, own, [{ change: 'join', claim: keyOf(TEXT, own.claims, FERRY) }]);
    expect(annotation.claims[FERRY]!.speaker).toBe(BERG);
  });

  test('can be joined with a third, and be parted where they were joined', () => {
    const reader = new Reader().join(FERRY).join(FERRY);
    expect(reader.corrected.origins[FERRY]!.own).toEqual([FERRY, READY, CREW]);
    const borders = bordersOf(TEXT, reader.claims[FERRY]!, 'en');
    const atCrew = borders.findIndex(({ behind }) => behind.startsWith('the crew'));
    reader.part(FERRY, atCrew);
    expect(reader.corrected.origins.map(({ own }) => own).slice(0, 3)).toEqual([
      [FERRY, READY],
      [CREW],
      [FOG],
    ]);
    expect(reader.claims[1]).toBe(OWN.claims[CREW]);
  });

  test('are not made of the last one alone', () => {
    expect(new Reader().join(NOBODY).corrections).toEqual([]);
  });
});

describe('Wiremark’s answer', () => {
  test('comes back for a claim whatever was done with it, and for nothing else', () => {
    const reader = new Reader()
      .part(SEA)
      .give(SEA + 1, { name: 'Anna Berg' })
      .join(SEA + 1)
      .give(FERRY, 'unknown');
    reader.restore(SEA);
    expect(seen(reader)).toEqual([
      ['The ferry will sail again in May', 'indirect', null],
      ...ownSaid.slice(1),
    ]);
  });
});

describe('an article that changes', () => {
  const LONGER = `A word before all.\n\n${TEXT}\n\nAnd one behind.`;
  const moved = LONGER.indexOf(TEXT);
  const OWN_OF_LONGER = {
    ...OWN,
    claims: OWN.claims.map((claim) => ({
      ...claim,
      content: claim.content.map(([start, end]) => [start + moved, end + moved] as const),
    })),
  };

  test('keeps what was put right where the words are still there', () => {
    const { corrections } = new Reader()
      .part(SEA)
      .give(SEA + 1, 'unknown')
      .join(CREW);
    const before = correct(TEXT, OWN, corrections).annotation;
    const { annotation } = correct(LONGER, OWN_OF_LONGER, corrections);
    expect(said(annotation, LONGER)).toEqual(said(before));
    expect(annotation.claims).toHaveLength(OWN.claims.length);
  });

  test('leaves out what was put right in words that are gone', () => {
    const { corrections } = new Reader().give(FERRY, 'unknown').give(SEA, 'unknown');
    const shorter = { ...OWN, claims: OWN.claims.slice(1) };
    expect(said(correct(TEXT, shorter, corrections).annotation).map(([, , name]) => name)).toEqual([
      'Anna Berg',
      'Anna Berg',
      'Anna Berg',
      null,
      null,
    ]);
  });
});

describe('claims with the same words', () => {
  const text = 'A said: "No." B said: "No." C said: "No."';
  const at = (place: number) => {
    const start = [...text.matchAll(/No/g)][place]!.index;
    return [start, start + 2] as const;
  };
  const own = {
    ...OWN,
    claims: [0, 1, 2].map((place) => ({ ...OWN.claims[NOBODY]!, content: [at(place)] })),
  };

  test('are told apart by their order', () => {
    const claim = keyOf(text, own.claims, 1);
    expect(claim).toEqual({ words: 'No', place: 1 });
    const { annotation } = correct(text, own, [
      { change: 'speaker', claim, speaker: { name: 'Harbor Board' } },
    ]);
    expect(annotation.claims.map(({ speaker }) => speaker?.name ?? null)).toEqual([
      null,
      'Harbor Board',
      null,
    ]);
  });
});
