import { useLayoutEffect, useRef } from 'preact/hooks';
import { readTags } from '../../../utils/library/tags.ts';

interface Props {
  /** What the field is for, to a screen reader. */
  name: string;
  hint: string;
  /** The tags to begin with. */
  tags: readonly string[];
  /** The id of a datalist of the tags there are. */
  known: string;
  onDone(tags: string[]): void;
  onCancel(): void;
  /** It was left by key, so that the focus has nowhere to be. */
  onLeft(): void;
}

/** Where tags are written, parted by commas. Enter or leaving it is done, Escape leaves all as it was. */
export function TagField({ name, hint, tags, known, onDone, onCancel, onLeft }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const end = (how: () => void) => {
    if (isOver.current) return;
    isOver.current = true;
    how();
  };
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(9999, 9999);
  }, []);
  return (
    <input
      ref={field}
      class="tag-field"
      type="text"
      list={known}
      defaultValue={tags.length ? `${tags.join(', ')}, ` : ''}
      placeholder={hint}
      aria-label={name}
      spellcheck={false}
      autocomplete="off"
      enterkeyhint="done"
      onKeyDown={(event) => {
        // The letters of a tag are no commands of the page.
        event.stopPropagation();
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        const { value } = event.currentTarget;
        end(event.key === 'Enter' ? () => onDone(readTags(value)) : onCancel);
        onLeft();
      }}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        end(() => onDone(readTags(value)));
      }}
    />
  );
}
