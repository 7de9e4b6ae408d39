import { useEffect, useRef, useState } from 'preact/hooks';
import { fillTemplate, readTemplate, TEMPLATE_NAMES, type TemplateError } from '../../lib/export/template.ts';
import { LONGEST_TEMPLATE } from '../../lib/settings/read-settings.ts';
import type { CopyMarks } from '../../lib/settings/settings.ts';
import { exportWords } from '../../lib/wording/export-words.ts';
import type { Wording } from '../../lib/wording/wording.ts';
import { useWording } from '../wording-context.ts';
import { sampleRecords } from './sample-records.ts';
import './template-editor.css';

/** How long nothing is typed until the template is kept, in milliseconds. */
const PAUSE = 500;

interface Props {
  template: string;
  onChange: (template: string) => void;
  /** The template that came with the extension. */
  original: string;
  /** The quotation marks in what is shown of it. */
  marks: CopyMarks;
}

/** A template to write, the names it may use, and what becomes of two claims by it. Only a template without error is kept. */
export function TemplateEditor({ template, original, marks, onChange }: Props) {
  const wording = useWording();
  const { say } = wording;
  const [written, setWritten] = useState(template);
  const field = useRef<HTMLTextAreaElement>(null);
  /** What was handed out last: its coming back as the kept template must not undo later typing. */
  const handedOut = useRef(template);
  useEffect(() => {
    if (template !== handedOut.current) setWritten(template);
    handedOut.current = template;
  }, [template]);

  const read = readTemplate(written);
  const error = 'error' in read ? read : null;
  const keep = () => {
    if (error || written === handedOut.current) return;
    handedOut.current = written;
    onChange(written);
  };
  // After a pause, so that a template is not kept half typed.
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  });
  const insert = (name: string) => {
    const area = field.current;
    if (!area) return;
    area.setRangeText(`{{${name}}}`, area.selectionStart, area.selectionEnd, 'end');
    area.focus();
    setWritten(area.value);
  };

  return (
    <div class="template">
      <label for="template">{say('template')}</label>
      <textarea
        ref={field}
        id="template"
        class="field template__field"
        rows={3}
        maxLength={LONGEST_TEMPLATE}
        spellcheck={false}
        value={written}
        aria-invalid={error !== null}
        aria-describedby="template-error template-help"
        onInput={(event) => setWritten(event.currentTarget.value)}
        onBlur={keep}
      />
      <p id="template-error" class="options__error" role="status">
        {error && templateErrorText(error, wording)}
      </p>
      <ul class="template__names" aria-label={say('templateNames')}>
        {TEMPLATE_NAMES.map((name) => (
          <li key={name}>
            <button class="template__name" type="button" onClick={() => insert(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p id="template-help" class="options__note">
        {say('templateHelp')}
      </p>
      <figure class="template__preview">
        <figcaption class="options__label">{say('preview')}</figcaption>
        {sampleRecords(wording, marks).map((record) => (
          <p key={record.kind}>
            {'parts' in read ? fillTemplate(read.parts, record, exportWords(wording)) : '…'}
          </p>
        ))}
      </figure>
      <button class="button" type="button" onClick={() => setWritten(original)}>
        {say('resetTemplate')}
      </button>
    </div>
  );
}

function templateErrorText(error: TemplateError, { say }: Wording): string {
  const place = error.at + 1;
  switch (error.error) {
    case 'unknown-name':
      return error.nearest
        ? say('templateUnknownNameNear', error.name, error.nearest, place)
        : say('templateUnknownName', error.name, place);
    case 'not-closed':
      return say('templateNotClosed', error.name, place);
    case 'nothing-to-close':
      return say('templateNothingToClose', error.name, place);
    case 'braces':
      return say('templateBraces', place);
    case 'no-name':
      return say('templateNoName');
  }
}
