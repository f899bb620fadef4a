import { SignButton } from '../../../components/sign-button.tsx';
import { message, plural } from '../../../utils/words.ts';
import { nameOf, type UseUnread } from './use-unread.ts';

/** The articles that cannot be read, with what can be done about them; nothing where there are none. */
export function UnreadNotice({ unread, take, remove }: UseUnread) {
  if (!unread.length) return null;
  const newer = unread.filter(({ why }) => why === 'newer').length;
  return (
    <details class="unread">
      <summary>
        {plural('unreadCount', unread.length)}
        {newer > 0 && ` ${plural('unreadNewer', newer)}`}
      </summary>
      <p>{message('unreadHow')}</p>
      <ul>
        {unread.map((record) => (
          <li key={record.key}>
            <span>
              <bdi>{nameOf(record)}</bdi>
              <span class="unread-why">
                {message(record.why === 'newer' ? 'unreadWhyNewer' : 'unreadWhyDamaged')}
              </span>
            </span>
            <SignButton
              icon="delete"
              name={message('libraryDelete', nameOf(record))}
              hint={message('libraryDeleteSign')}
              onClick={() => remove(record)}
            />
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={take}>
        {message('unreadTake')}
      </button>
    </details>
  );
}
