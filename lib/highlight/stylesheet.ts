/** The stylesheet of the marks, as text: it is put into the page by the browser (scripting.insertCSS), not into its DOM. */
import type { ClaimKind } from '../annotation.ts';
import type { Tone } from '../messages.ts';
import {
  type MarkColour,
  PALETTES,
  type Settings,
  SPEAKER_COLOUR_COUNT,
  speakerColour,
} from '../settings.ts';
import { type MarkName, registeredName } from './marks.ts';

type Choices = Pick<Settings, 'palette' | 'printMarks' | 'colourBySpeaker'>;

/** Solid, dashed and dotted lines say the kind again, to whoever does not tell the colours apart (Firefox: from 146 on). */
const LINES: Record<ClaimKind, string> = { direct: 'solid', mixed: 'dashed', indirect: 'dotted' };
const KINDS = Object.keys(LINES) as ClaimKind[];

/** A mark that is painted for longer than a moment: its name, its line's style and its colour. */
interface LastingMark {
  name: MarkName;
  line: string;
  colour: MarkColour;
}

/**
 * Rules for each registered highlight on a page of this tone. They name no element, so that nothing but the marks changes;
 * with forced colours the browser's own colours are used, and printing drops the marks unless the reader keeps them.
 */
export function marksStylesheet(settings: Choices, tone: Tone): string {
  const palette = PALETTES[settings.palette][tone];
  const marks: LastingMark[] = [
    ...KINDS.map((kind) => ({ name: kind, line: LINES[kind], colour: palette[kind] })),
    { name: 'organizations', line: 'solid', colour: palette.organizations },
  ];
  // Only where they are used: browsers work out the style of each rule for each element of the page.
  for (let id = 0; settings.colourBySpeaker && id < SPEAKER_COLOUR_COUNT; id++) {
    const colour = speakerColour(id, tone);
    for (const kind of KINDS) marks.push({ name: `speaker-${id}-${kind}`, line: LINES[kind], colour });
  }

  const rules = marks.map(markRule);
  rules.push(
    rule('flash', `background-color: ${palette.direct.line}; color: ${tone === 'light' ? '#fff' : '#000'}`),
  );
  const forced = marks.map(forcedRule);
  forced.push(rule('flash', 'background-color: Highlight; color: HighlightText'));

  const all: MarkName[] = [...marks.map(({ name }) => name), 'flash'];
  const printed = settings.printMarks
    ? ''
    : `@media print {\n${all.map((name) => rule(name, 'background-color: transparent; color: inherit; text-decoration: none')).join('\n')}\n}\n`;
  return `${rules.join('\n')}\n@media (forced-colors: active) {\n${forced.join('\n')}\n}\n${printed}`;
}

function markRule({ name, line, colour }: LastingMark): string {
  return rule(
    name,
    `background-color: ${colour.background}; text-decoration: underline ${line} 1.5px ${colour.line}`,
  );
}

/** Chrome paints every highlight as a selection when colours are forced, whatever is said here: there the line alone tells the kind. */
function forcedRule({ name, line }: LastingMark): string {
  const colour = name === 'organizations' ? 'LinkText' : 'Highlight';
  return rule(name, `background-color: Canvas; text-decoration: underline ${line} 2px ${colour}`);
}

function rule(name: MarkName, declarations: string): string {
  return `::highlight(${registeredName(name)}) { ${declarations}; }`;
}
