/** The stylesheet of the marks, as text: it is put into the page by the browser (scripting.insertCSS), not into its DOM. */
import type { Tone } from '../messages.ts';
import {
  MARKED_THINGS,
  type MarkDress,
  type MarkedThing,
  type Palette,
  paletteOf,
  type Settings,
  SPEAKER_COLOUR_COUNT,
  speakerColour,
} from '../settings.ts';
import { KINDS, type MarkName, registeredName } from './mark-names.ts';

type Choices = MarkDress & Pick<Settings, 'printMarks' | 'colourBySpeaker'>;

/**
 * Solid, dashed and dotted lines say the kind again, to whoever does not tell the colours apart (Firefox: from 146 on). Organizations
 * have theirs above the words: no link looks so, and one inside a claim shows both.
 */
const LINES: Record<MarkedThing, string> = {
  direct: 'underline solid',
  mixed: 'underline dashed',
  indirect: 'underline dotted',
  organizations: 'overline solid',
};

/** How thick a line is, in CSS pixels: at rest, while the mark's card is open, and with forced colours, where it tells all. */
const WIDTH = 1.5;
const ACTIVE_WIDTH = 3;
const FORCED_WIDTH = 2;

/** A mark that is painted for longer than a moment. */
interface LastingMark {
  name: MarkName;
  thing: MarkedThing;
  background: string;
  line: string;
  width: number;
}

/**
 * Rules for each registered highlight on a page of this tone. They name no element, so that nothing but the marks changes;
 * with forced colours the browser's own colours are used, and printing drops the marks unless the reader keeps them.
 * @param token see `registeredName`
 */
export function marksStylesheet(settings: Choices, tone: Tone, token: string): string {
  const rule = (name: MarkName, declarations: string) =>
    `::highlight(${registeredName(token, name)}) { ${declarations}; }`;
  const palette = paletteOf(settings)[tone];
  const marks = [...atRest(settings, tone, palette), ...active(settings, tone, palette)];

  const rules = marks.map(({ name, thing, background, line, width }) =>
    rule(name, `background-color: ${background}; text-decoration: ${LINES[thing]} ${width}px ${line}`),
  );
  rules.push(
    rule('flash', `background-color: ${palette.direct.line}; color: ${tone === 'light' ? '#fff' : '#000'}`),
  );
  // Chrome paints every highlight as a selection when colours are forced, whatever is said here: there the line alone tells the kind.
  const forced = marks.map(({ name, thing, width }) => {
    const colour = thing === 'organizations' ? 'CanvasText' : 'Highlight';
    const thick = Math.max(width, FORCED_WIDTH);
    return rule(name, `background-color: Canvas; text-decoration: ${LINES[thing]} ${thick}px ${colour}`);
  });
  forced.push(rule('flash', 'background-color: Highlight; color: HighlightText'));

  const all: MarkName[] = [...marks.map(({ name }) => name), 'flash'];
  const printed = settings.printMarks
    ? ''
    : `@media print {\n${all.map((name) => rule(name, 'background-color: transparent; color: inherit; text-decoration: none')).join('\n')}\n}\n`;
  return `${rules.join('\n')}\n@media (forced-colors: active) {\n${forced.join('\n')}\n}\n${printed}`;
}

function atRest(settings: Choices, tone: Tone, palette: Palette[Tone]): LastingMark[] {
  const marks = MARKED_THINGS.map((thing): LastingMark => {
    const { background, line } = palette[thing];
    return { name: thing, thing, background, line, width: WIDTH };
  });
  // Only where they are used: browsers work out the style of each rule for each element of the page.
  for (let id = 0; settings.colourBySpeaker && id < SPEAKER_COLOUR_COUNT; id++) {
    const { background, line } = speakerColour(id, tone);
    const ground = settings.linesOnly ? 'transparent' : background;
    for (const kind of KINDS)
      marks.push({ name: `speaker-${id}-${kind}`, thing: kind, background: ground, line, width: WIDTH });
  }
  return marks;
}

/** What is laid over a speaker's colour while the card of his words is open. */
const SHADE = { light: 'rgb(0 0 0 / 0.16)', dark: 'rgb(255 255 255 / 0.16)' } as const;

function active(settings: Choices, tone: Tone, palette: Palette[Tone]): LastingMark[] {
  return MARKED_THINGS.map((thing): LastingMark => {
    const { deep, line } = palette[thing];
    const name: MarkName = `active-${thing}`;
    const ofSpeaker = settings.colourBySpeaker && (KINDS as readonly string[]).includes(thing);
    const colours = ofSpeaker
      ? { background: settings.linesOnly ? 'transparent' : SHADE[tone], line: 'currentcolor' }
      : { background: deep, line };
    return { name, thing, ...colours, width: ACTIVE_WIDTH };
  });
}
