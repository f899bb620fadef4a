import { useId, useState } from 'preact/hooks';
import type { Particular, ParticularKind } from '../utils/digest/glance/particular.ts';
import { tablesOf } from '../utils/digest/glance/tables.ts';
import { type MessageKey, message, plural } from '../utils/words.ts';
import { Passage, type Passages } from './passage.tsx';

const NAMES: Record<ParticularKind, MessageKey> = {
  figure: 'glanceFigure',
  money: 'glanceMoney',
  share: 'glanceShare',
  date: 'glanceDate',
  person: 'glancePerson',
  body: 'glanceBody',
  place: 'glancePlace',
};
/** Shown of a kind before it is opened. */
const SHOWN = 6;

/**
 * The figures, dates and names of the article by kind, folded; each leads to its place. Nothing
 * where there are none.
 */
export function Glance({ particulars, ...passages }: Passages & { particulars: Particular[] }) {
  const label = useId();
  const tables = tablesOf(passages.text, particulars);
  if (tables.length === 0) return null;
  return (
    <section class="digest-section" aria-labelledby={label}>
      <details class="glance">
        <summary>
          <h2 class="label" id={label}>
            {message('glanceTitle')}
          </h2>
        </summary>
        <table>
          <tbody>
            {tables.map(({ kind, cells }) => (
              <Row key={kind} kind={kind} cells={cells} {...passages} />
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Row({
  kind,
  cells,
  ...passages
}: Passages & { kind: ParticularKind; cells: Particular[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, SHOWN);
  const more = cells.length - shown.length;
  return (
    <tr>
      <th scope="row">{message(NAMES[kind])}</th>
      <td>
        <ul dir={passages.dir}>
          {shown.map((cell) => (
            <li key={cell.start}>
              <Passage {...passages} span={cell}>
                <span class="passage-words">{passages.text.slice(cell.start, cell.end)}</span>
              </Passage>
            </li>
          ))}
          {more > 0 && (
            <li>
              <button type="button" class="link" onClick={() => setAll(true)}>
                {plural('glanceMore', more)}
              </button>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}
