import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { message } from '../../utils/words.ts';

/** Something that keys do anywhere in the browser. */
export interface CommandKeys {
  name: string;
  /** To be pressed together; none where the reader or the browser has set none. */
  keys: string[];
}

/** The extension's commands with the keys they have now; none where the browser has no keys. */
export function useCommandKeys(): CommandKeys[] {
  const [commands, setCommands] = useState<CommandKeys[]>([]);
  useEffect(() => {
    // Firefox for Android has no commands.
    if (!browser.commands) return;
    const read = () =>
      browser.commands.getAll().then(
        (all) => setCommands(all.map(commandKeys)),
        () => {},
      );
    read();
    // The reader comes back from the browser's page, where they may have changed them.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return commands;
}

function commandKeys({ description, shortcut }: { description?: string; shortcut?: string }) {
  return {
    // The browsers do not ask for a description of the command that presses the button.
    name: description || message('actionTitle'),
    // "Ctrl+Shift+S", and on a Mac "⌃⇧S".
    keys: shortcut ? shortcut.split(/(?<=[^+])\+/) : [],
  };
}
