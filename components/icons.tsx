import './icons.css';

/** Those that icons.css draws. */
export type IconName =
  | 'back'
  | 'check'
  | 'cite'
  | 'close'
  | 'copy'
  | 'delete'
  | 'download'
  | 'filter'
  | 'library'
  | 'more'
  | 'next'
  | 'original'
  | 'pause'
  | 'play'
  | 'previous'
  | 'reader'
  | 'save'
  | 'search'
  | 'send'
  | 'settings'
  | 'speak'
  | 'star'
  | 'tag';

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
      <path />
    </svg>
  );
}
