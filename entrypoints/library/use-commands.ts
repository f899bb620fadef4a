import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf, placeOf } from './commands.ts';

/**
 * Carries out the page's keyboard commands. A command that is missing, or answers false, leaves the
 * key its usual meaning.
 */
export function useCommands(commands: Partial<Record<Command, () => unknown>>): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandOf(event, placeOf(event.target));
      const carryOut = command && latest.current[command];
      if (carryOut && carryOut() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
