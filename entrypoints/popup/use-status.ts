import { useEffect, useState } from 'preact/hooks';

/** A thing to tell in the popup's one line. What went wrong stays until something else is done. */
export type Status = { text: string; stays?: boolean } | null;

const SECONDS = 5;

/** The line's words and what sets them; they go after a while. */
export function useStatus(): [Status, (status: Status) => void] {
  const [status, setStatus] = useState<Status>(null);
  useEffect(() => {
    if (!status || status.stays) return;
    const timer = setTimeout(() => setStatus(null), 1000 * SECONDS);
    return () => clearTimeout(timer);
  }, [status]);
  return [status, setStatus];
}
