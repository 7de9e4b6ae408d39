import { useWording } from '../wording-context.ts';

interface Props {
  /** Id and title of each. */
  sections: readonly (readonly [id: string, title: string])[];
}

/** Links to the sections of the page, in sight wherever it stands. */
export function SectionLinks({ sections }: Props) {
  const { say } = useWording();
  return (
    <nav class="options__sections" aria-label={say('optionsSections')}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
