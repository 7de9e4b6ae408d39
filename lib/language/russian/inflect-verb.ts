import type { CueVerb, Frame } from '../cue-lexicon.ts';

export interface VerbOptions {
  /** Stem of the present where the infinitive does not give it, with its ending: "пишет" for "писать". */
  present?: string;
  /** Words behind each form: "внимание" for "обратить внимание". */
  particle?: string;
  /** Impersonal forms of the passive: "сказано", "сообщено". */
  passive?: string;
  addressed?: boolean;
}

/** One Russian cue verb (one aspect of it) with the forms that wires report in. `base` is its infinitive. */
export function cueVerb(base: string, frames: readonly Frame[], options: VerbOptions = {}): CueVerb {
  const full = (forms: readonly string[]) =>
    forms.map((form) => (options.particle ? `${form} ${options.particle}` : form));
  const present = presentForms(base, options.present);
  return {
    lemma: full([base])[0]!,
    frames,
    forms: {
      base: full([base]),
      past: full(pastForms(base)),
      present: full(present),
      gerund: full(gerunds(base, present)),
      participle: [],
      impersonal: options.passive ? full(options.passive.split(' ')) : [],
    },
    addressed: options.addressed ?? false,
    nounLike: [],
  };
}

/** "сообщить": сообщил, сообщила, сообщило, сообщили. */
function pastForms(base: string): string[] {
  const reflexive = /с[яь]$/u.test(base);
  const stem = irregularPast(base) ?? base.replace(/ть(?:ся)?$/u, '');
  if (reflexive) return [`${stem}лся`, `${stem}лась`, `${stem}лось`, `${stem}лись`];
  if (/[гк]$/u.test(stem)) return [stem, `${stem}ла`, `${stem}ло`, `${stem}ли`];
  return [`${stem}л`, `${stem}ла`, `${stem}ло`, `${stem}ли`];
}

function irregularPast(base: string): string | null {
  if (base.endsWith('вергнуть')) return base.replace(/нуть$/u, '');
  if (base.endsWith('речь')) return base.replace(/чь$/u, 'г');
  if (base.endsWith('вести')) return base.replace(/сти$/u, '');
  return null;
}

/** Third person, singular and plural. Only what the spelling gives; others are told. */
function presentForms(base: string, told: string | undefined): string[] {
  if (told === '') return [];
  const reflexive = base.endsWith('ся') ? 'ся' : '';
  const verb = reflexive ? base.slice(0, -2) : base;
  if (told) return [told, told.replace(/ет$/u, 'ут').replace(/ит$/u, 'ят')];
  if (/[ое]вать$/u.test(verb) && !/(?:да|зна|ста)вать$/u.test(verb) && !/зревать$/u.test(verb)) {
    const stem = verb.replace(/[ое]вать$/u, 'у');
    return [`${stem}ет${reflexive}`, `${stem}ют${reflexive}`];
  }
  if (/авать$/u.test(verb)) {
    const stem = verb.replace(/вать$/u, '');
    return [`${stem}ет${reflexive}`, `${stem}ют${reflexive}`];
  }
  if (/[ая]ть$/u.test(verb)) {
    const stem = verb.replace(/ть$/u, '');
    return [`${stem}ет${reflexive}`, `${stem}ют${reflexive}`];
  }
  if (/ить$/u.test(verb)) {
    const stem = verb.replace(/ить$/u, '');
    return [`${stem}ит${reflexive}`, `${stem}${/[жчшщ]$/u.test(stem) ? 'ат' : 'ят'}${reflexive}`];
  }
  return [];
}

/** "добавив", "сообщая": a perfective verb has no present, and its adverb ends in -в. Both are built; what does not exist finds nothing. */
function gerunds(base: string, present: readonly string[]): string[] {
  const reflexive = base.endsWith('ся');
  const verb = reflexive ? base.slice(0, -2) : base;
  const past = verb.replace(/ть$/u, '');
  const plural = present[1]?.replace(/ся$/u, '');
  if (verb.endsWith('авать')) return [`${verb.slice(0, -2)}я`];
  const stem = plural?.replace(/[юуая]т$/u, '');
  const imperfective = stem ? [`${stem}${/[жчшщ]$/u.test(stem) ? 'а' : 'я'}${reflexive ? 'сь' : ''}`] : [];
  return [reflexive ? `${past}вшись` : `${past}в`, ...imperfective];
}
