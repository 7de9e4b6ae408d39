/** The stylesheet of the marks, as text: it is put into the page by the browser (scripting.insertCSS), not into its DOM. */
import type { Tone } from '../messages.ts';
import {
  type MarkColour,
  PALETTES,
  type Settings,
  SPEAKER_COLOUR_COUNT,
  speakerColour,
} from '../settings.ts';
import { type MarkName, registeredName } from './marks.ts';

type Choices = Pick<Settings, 'palette' | 'printMarks'>;

/** Solid, dashed and dotted lines say the kind again, to whoever does not tell the colours apart (Firefox: from 146 on). */
const LINES: Partial<Record<MarkName, string>> = {
  direct: 'solid',
  mixed: 'dashed',
  indirect: 'dotted',
  organizations: 'solid',
};

/**
 * Rules for each registered highlight on a page of this tone. They name no element, so that nothing but the marks changes;
 * with forced colours the browser's own colours are used, and printing drops the marks unless the reader keeps them.
 */
export function marksStylesheet(settings: Choices, tone: Tone): string {
  const palette = PALETTES[settings.palette][tone];
  const names: [MarkName, MarkColour][] = [
    ['direct', palette.direct],
    ['mixed', palette.mixed],
    ['indirect', palette.indirect],
    ['organizations', palette.organizations],
  ];
  for (let id = 0; id < SPEAKER_COLOUR_COUNT; id++) names.push([`speaker-${id}`, speakerColour(id, tone)]);

  const ground = tone === 'light' ? '#000' : '#fff';
  const rules = names.map(([name, colour]) => markRule(name, colour));
  rules.push(
    rule('current', `background-color: transparent; text-decoration: underline 3px ${palette.direct.line}`),
    rule('flash', `background-color: ${palette.direct.line}; color: ${ground === '#000' ? '#fff' : '#000'}`),
  );

  const all = [...names.map(([name]) => name), 'current', 'flash'] as MarkName[];
  const forced = all.map((name) => forcedRule(name));
  const printed = settings.printMarks
    ? ''
    : `@media print {\n${all.map((name) => rule(name, 'background-color: transparent; color: inherit; text-decoration: none')).join('\n')}\n}\n`;
  return `${rules.join('\n')}\n@media (forced-colors: active) {\n${forced.join('\n')}\n}\n${printed}`;
}

function markRule(name: MarkName, { background, line }: MarkColour): string {
  return rule(
    name,
    `background-color: ${background}; text-decoration: underline ${LINES[name] ?? 'solid'} 1.5px ${line}`,
  );
}

/** Chrome paints every highlight as a selection when colours are forced, whatever is said here: there the line alone tells the kind. */
function forcedRule(name: MarkName): string {
  if (name === 'flash') return rule(name, 'background-color: Highlight; color: HighlightText');
  if (name === 'current') return rule(name, 'text-decoration: underline double Highlight');
  const colour = name === 'organizations' ? 'LinkText' : 'Highlight';
  return rule(
    name,
    `background-color: Canvas; text-decoration: underline ${LINES[name] ?? 'solid'} 2px ${colour}`,
  );
}

function rule(name: MarkName, declarations: string): string {
  return `::highlight(${registeredName(name)}) { ${declarations}; }`;
}
