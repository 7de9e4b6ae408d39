/**
 * What the Web Annotation Data Model demands (https://www.w3.org/TR/annotation-model/, its MUSTs by section) of the parts that an
 * annotation of ours may have. The working group's JSON schemas stand in the Web Platform Tests and in no package that could be a dependency
 * here, so the demands are written down from the recommendation; what is of no form that is known here is called wrong.
 */

type Part = Readonly<Record<string, unknown>>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const ANNOTATION_KEYS = ['@context', 'id', 'type', 'body', 'target', 'created', 'motivation'];
const TEXTUAL_BODY_KEYS = ['type', 'value', 'format', 'language', 'purpose'];
/** 3.3.5: the instances of Motivation that the model defines. */
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

/** The demands that an annotation does not meet, each with its section; empty where it meets all. @param embedded in a page of a collection */
export function brokenMusts(annotation: unknown, embedded = false): string[] {
  if (!isPart(annotation)) return ['3.1 an annotation is an object'];
  const wrong: string[] = [];
  const must = (isMet: boolean, demand: string) => isMet || wrong.push(demand);
  const { '@context': context, id, type, body, target, created, motivation } = annotation;

  if (!embedded) {
    must(listOf(context).includes(CONTEXT), '3.1 the context of the model is among the contexts');
    must(!Array.isArray(context) || context.length > 1, '3.1 a single context is a string');
  }
  must(isIri(id), '3.1 exactly one id, an IRI');
  must(listOf(type).includes('Annotation'), '3.1 Annotation is among the types');
  must(listOf(target).length > 0, '3.1 at least one target');
  must(created === undefined || isUtc(created), '3.3.1 created is one xsd:dateTime in UTC, with "Z"');
  must(
    listOf(motivation).every((each) => MOTIVATIONS.includes(String(each))),
    '3.3.5 motivations are instances of Motivation',
  );
  for (const each of listOf(body)) wrong.push(...ofBody(each));
  for (const each of listOf(target)) wrong.push(...ofTarget(each));
  wrong.push(...unknownKeys(annotation, ANNOTATION_KEYS, '3.1'));
  return wrong;
}

function ofBody(body: unknown): string[] {
  if (isIri(body)) return [];
  if (!isPart(body)) return ['3.2 a body is an IRI or an object'];
  if (!listOf(body.type).includes('TextualBody'))
    return isIri(body.id) ? [] : ['3.2.1 a body that is no text has exactly one id, an IRI'];
  const wrong = unknownKeys(body, TEXTUAL_BODY_KEYS, '3.2.4');
  if (typeof body.value !== 'string') wrong.push('3.2.4 a textual body has exactly one value, a string');
  if (body.language !== undefined && !isLanguage(body.language))
    wrong.push('3.2.1 a language is a tag of BCP 47');
  if (!listOf(body.purpose).every((each) => MOTIVATIONS.includes(String(each))))
    wrong.push('3.3.5 purposes are instances of Motivation');
  return wrong;
}

function ofTarget(target: unknown): string[] {
  if (isIri(target)) return [];
  if (!isPart(target)) return ['3.2 a target is an IRI or an object'];
  const wrong = unknownKeys(target, ['source', 'selector'], '4');
  if (!isIri(target.source)) wrong.push('4 a specific resource has exactly one source, an IRI');
  for (const selector of listOf(target.selector)) wrong.push(...ofSelector(selector));
  return wrong;
}

function ofSelector(selector: unknown): string[] {
  if (!isPart(selector)) return ['4.2 a selector is an object'];
  const { type, exact, prefix, suffix, start, end } = selector;
  switch (type) {
    case 'TextQuoteSelector':
      return [
        ...(typeof exact === 'string' ? [] : ['4.2.4 exactly one exact']),
        ...([prefix, suffix].every((each) => each === undefined || typeof each === 'string')
          ? []
          : ['4.2.4 one prefix and one suffix at most']),
        ...unknownKeys(selector, ['type', 'exact', 'prefix', 'suffix'], '4.2.4'),
      ];
    case 'TextPositionSelector':
      return [
        ...(isCount(start) && isCount(end) ? [] : ['4.2.5 exactly one start and one end, not negative']),
        ...unknownKeys(selector, ['type', 'start', 'end'], '4.2.5'),
      ];
    default:
      return ['4.2 exactly one type, of a selector that is known'];
  }
}

/** Names that neither the model has at this place nor another vocabulary, with a prefix of its own, could have. */
const unknownKeys = (part: Part, known: readonly string[], section: string): string[] =>
  Object.keys(part)
    .filter((key) => !known.includes(key) && !key.includes(':'))
    .map((key) => `${section} "${key}" is no property of the model here`);

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isIri = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);
const isUtc = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(value) &&
  !Number.isNaN(Date.parse(value));
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
function isLanguage(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
