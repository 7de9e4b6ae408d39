/** Line drawings on a grid of 16. Each is decoration: what it stands beside or in has a name of its own. */
const DRAWINGS = {
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11.3 9M4.8 7L3.5 8.2a3 3 0 0 0 4.3 4.3L9 11.3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  save: 'M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  out: 'M9.5 2.5h4v4M13.5 2.5L7.5 8.5M11.5 9v4.5h-9v-9H7',
  close: 'M4 4l8 8M12 4l-8 8',
  pencil: 'M3 13l.7-3L10.6 3.1a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3zM9.3 4.4l2.3 2.3',
  puzzle: 'M5.3 4.5V3.9a1.8 1.8 0 0 1 3.6 0v.6h2.6v2.7h.6a1.8 1.8 0 0 1 0 3.6h-.6v2.7H2.7v-9z',
  pin: 'M5.5 2.5h5M6.3 2.5v4.2L4.5 9.5h7L9.7 6.7V2.5M8 9.5v4.5',
  eye: 'M1.5 8C3 5.2 5.3 3.7 8 3.7S13 5.2 14.5 8C13 10.8 10.7 12.3 8 12.3S3 10.8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6L5 5M11 11l1.4 1.4M3.6 12.4L5 11M11 5l1.4-1.4',
  filter: 'M2 3.5h12M4.5 8h7M7 12.5h2',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  down: 'M4 6.5l4 4 4-4',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5v3.2M8 5.2v.1',
  keep: 'M4 2.5h8v11L8 10.7l-4 2.8z',
  library: 'M2.5 2.5h3v11h-3zM5.5 2.5h3v11h-3zM9.6 3.4l2.5-.7 2.6 9.9-2.5.7z',
  tag: 'M2.5 2.5h5.3l5.7 5.7-5.3 5.3-5.7-5.7zM5.3 5.3h.01',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** What of the bookmark is filled: of an article some claims may be kept. */
const FILLED = { all: 'M4 2.5h8v11L8 10.7l-4 2.8z', some: 'M4 7h8v6.5l-4-2.8-4 2.8z' } as const;

interface Props {
  name: IconName;
  /** For `keep`: whether it is kept. */
  filled?: keyof typeof FILLED | undefined;
}

export function Icon({ name, filled }: Props) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.4 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={DRAWINGS[name]} />
      {filled && <path d={FILLED[filled]} fill="currentColor" />}
    </svg>
  );
}
