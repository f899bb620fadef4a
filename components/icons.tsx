/** Line drawings on a grid of 16, drawn for Galley; each a stroke of 1.5. */
const DRAWINGS = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  cite: 'M6.5 4.5H3v4h3.5zm0 4c0 2-1 3-2.5 3.5M13 4.5H9.5v4H13zm0 4c0 2-1 3-2.5 3.5',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2m-8-4a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1z',
  delete: 'M3 4.5h10m-6.5 0v-1.5h3v1.5m-5.2 0 .6 8.5h6.2l.6-8.5M6.8 7v3.8m2.4-3.8v3.8',
  download: 'M8 2.5v7.5m-3.2-3L8 10.2 11.2 7M3 13.5h10',
  filter: 'M2.5 4.5h11m-9 3.5h7m-5 3.5h3',
  library: 'M2.8 3v10m3-10v10m3-10v10M11 3.6l2.6 9.2',
  more: 'M2.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M7.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M12.4 8a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  next: 'M3.5 3.5 9.5 8l-6 4.5zM12.5 3.5v9',
  original: 'M6.5 3.5h-3v9h9v-3M9 3h4v4m0-4L7.5 8.5',
  pause: 'M5.5 3.5v9m5-9v9',
  play: 'M4.5 3 12.5 8l-8 5z',
  previous: 'M12.5 3.5 6.5 8l6 4.5zM3.5 3.5v9',
  reader: 'M3 3.5h10M3 6.5h10M3 9.5h10M3 12.5h6',
  save: 'M4.5 2.5h7v11L8 10.8 4.5 13.5z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zm3.3-1.2 3.2 3.2',
  send: 'M2.8 7.4 13.2 2.8 9.4 13.2 7.6 8.4zm4.8 1 2.6-2.6',
  settings:
    'M2.5 4.5h5.2m3.6 0h2.2m-11 7h2.2m3.6 0h5.2M11.3 4.5a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0zm-3 7a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z',
  speak: 'M2.5 6v4h2.3l3.7 3V3L4.8 6zM11 5.8a3 3 0 0 1 0 4.4m1.7-6.1a5.5 5.5 0 0 1 0 7.8',
  star: 'M8 2.3l1.7 3.7 4 .5-3 2.7.8 4L8 11.2l-3.5 2 .8-4-3-2.7 4-.5z',
  tag: 'M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zm2.8 2.8h.01',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Beside words or in a button with a name, so it is silent to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
