import { COLOURS, type Colour } from '../../utils/reader/highlight.ts';
import { type MessageKey, message } from '../../utils/words.ts';

const NAMES: Record<Colour, MessageKey> = {
  yellow: 'highlightYellow',
  green: 'highlightGreen',
  blue: 'highlightBlue',
  pink: 'highlightPink',
};

interface Props {
  /** The one it has now. */
  chosen: Colour | null;
  onChoose(colour: Colour): void;
}

/** The four colours, as a strip of buttons; in the order of the keys 1 to 4. */
export function Colours({ chosen, onChoose }: Props) {
  return COLOURS.map((colour, i) => (
    <button
      key={colour}
      type="button"
      class="colour"
      data-colour={colour}
      aria-label={message(NAMES[colour])}
      aria-pressed={chosen === null ? undefined : chosen === colour}
      aria-keyshortcuts={chosen === null ? String(i + 1) : undefined}
      title={message(NAMES[colour])}
      onClick={() => onChoose(colour)}
    />
  ));
}
