import { useEffect, useRef } from 'preact/hooks';
import type { Reason } from '../../../utils/import/refusal.ts';
import type { Taken } from '../../../utils/import/take-notes.ts';
import { type MessageKey, message, plural } from '../../../utils/words.ts';

const REASONS: Record<Reason, MessageKey> = {
  'no-text': 'refusedNoText',
  'no-front-matter': 'refusedNoFrontMatter',
  'front-matter': 'refusedFrontMatter',
  'no-address': 'refusedNoAddress',
  empty: 'refusedEmpty',
};

interface Props {
  refused: Taken['refused'];
  onClose(): void;
}

/** The files that were not taken in, each with the reason. */
export function RefusedFiles({ refused, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (refused.length) dialog.current?.showModal();
  }, [refused]);
  if (!refused.length) return null;
  const title = plural('importRefusedTitle', refused.length);
  return (
    <dialog ref={dialog} class="panel refused" aria-label={title} onClose={onClose}>
      <h2 class="label">{title}</h2>
      <ul>
        {refused.map(({ name, reason }) => (
          <li key={name}>
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            {message(REASONS[reason])}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {message('toastClose')}
      </button>
    </dialog>
  );
}
