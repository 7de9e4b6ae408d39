/** Line drawings on a grid of 16. Each is decoration: what it stands beside or in has a name of its own. */
const DRAWINGS = {
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11.3 9M4.8 7L3.5 8.2a3 3 0 0 0 4.3 4.3L9 11.3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14',
  people:
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M11 3a2.3 2.3 0 0 1 0 4.4M12.2 9.8c1.5.5 2.3 1.8 2.3 3.7',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  settings:
    'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM6 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  save: 'M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  out: 'M9.5 2.5h4v4M13.5 2.5L7.5 8.5M11.5 9v4.5h-9v-9H7',
  quote: 'M6.5 4.5C4 5 2.5 6.8 2.5 9.2V12H6V8.5H4.2M13.5 4.5c-2.5.5-4 2.3-4 4.7V12H13V8.5h-1.8',
  close: 'M4 4l8 8M12 4l-8 8',
  puzzle: 'M5.3 4.5V3.9a1.8 1.8 0 0 1 3.6 0v.6h2.6v2.7h.6a1.8 1.8 0 0 1 0 3.6h-.6v2.7H2.7v-9z',
  pin: 'M5.5 2.5h5M6.3 2.5v4.2L4.5 9.5h7L9.7 6.7V2.5M8 9.5v4.5',
  eye: 'M1.5 8C3 5.2 5.3 3.7 8 3.7S13 5.2 14.5 8C13 10.8 10.7 12.3 8 12.3S3 10.8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6L5 5M11 11l1.4 1.4M3.6 12.4L5 11M11 5l1.4-1.4',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
