import { Icon } from '../../components/icons.tsx';
import { message, plural } from '../../utils/words.ts';
import { KNOWN_TAGS } from './marks/entry-tags.tsx';
import { TagField } from './marks/tag-field.tsx';

interface Props {
  chosen: number;
  shown: number;
  onChooseAll(): void;
  onRemove(): void;
  onMark(mark: 'read' | 'favourite'): void;
  /** Whether tags for all of them are being written. */
  tagging: boolean;
  onWriteTags(): void;
  onTags(tags: string[]): void;
  onLeaveTags(): void;
  onRefocus(): void;
  onClear(): void;
}

/** What can be done with the chosen entries, while there are some. */
export function SelectionBar(props: Props) {
  const { chosen, shown, onChooseAll, onRemove, onClear, onMark } = props;
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
      <button type="button" class="button plain" onClick={() => onMark('favourite')}>
        <Icon name="star" />
        {message('markFavourite')}
      </button>
      <button type="button" class="button plain" onClick={() => onMark('read')}>
        <Icon name="check" />
        {message('markRead')}
      </button>
      {props.tagging ? (
        <TagField
          name={plural('tagsAdd', chosen)}
          hint={message('tagsHint')}
          tags={[]}
          known={KNOWN_TAGS}
          onDone={props.onTags}
          onCancel={props.onLeaveTags}
          onLeft={props.onRefocus}
        />
      ) : (
        <button type="button" class="button plain" onClick={props.onWriteTags}>
          <Icon name="tag" />
          {message('tagsAddSign')}
        </button>
      )}
      <button type="button" class="button" onClick={onRemove}>
        <Icon name="delete" />
        {plural('libraryDeleteSelected', chosen)}
      </button>
    </div>
  );
}
