import type { Annotation, Claim } from '../annotation.ts';

/** Whom a claim may be given to, by name, beside nobody known. */
export interface SpeakerChoices {
  /** Who speaks in the article by Wiremark's answer, in the order of their first claims. */
  speakers: string[];
  /** The organizations that the article names and that do not speak by it, in the order of the article. */
  organizations: string[];
}

/** The choices that an annotation of Wiremark's gives. */
export function speakerChoices({ claims, organizations, dateline }: Annotation): SpeakerChoices {
  const speakers = new Set(claims.flatMap(({ speaker }: Claim) => (speaker ? [speaker.name] : [])));
  // The wire in the dateline has told all of it, and said none of it.
  const named = organizations.filter(
    ({ span }) => !dateline || span[1] <= dateline.span[0] || span[0] >= dateline.span[1],
  );
  return {
    speakers: [...speakers],
    organizations: [...new Set(named.map(({ name }) => name))].filter((name) => !speakers.has(name)),
  };
}
