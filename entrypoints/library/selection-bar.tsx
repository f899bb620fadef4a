import { Icon } from '../../components/icons.tsx';
import { message, plural } from '../../utils/words.ts';

interface Props {
  chosen: number;
  shown: number;
  onChooseAll(): void;
  onRemove(): void;
  onClear(): void;
}

/** What can be done with the chosen entries, while there are some. */
export function SelectionBar({ chosen, shown, onChooseAll, onRemove, onClear }: Props) {
  if (chosen === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="selection-bar" role="group" aria-label={message('librarySelected')}>
      <p aria-live="polite">{plural('librarySelectedCount', chosen)}</p>
      {chosen < shown && (
        <button type="button" class="button plain" onClick={onChooseAll}>
          {plural('librarySelectAll', shown)}
        </button>
      )}
      <button type="button" class="button plain" onClick={onClear}>
        {message('librarySelectNone')}
      </button>
      <button type="button" class="button" popovertarget="keep">
        <Icon name="download" />
        {message('takeOutSelected')}
      </button>
      <button type="button" class="button" onClick={onRemove}>
        <Icon name="delete" />
        {plural('libraryDeleteSelected', chosen)}
      </button>
    </div>
  );
}
