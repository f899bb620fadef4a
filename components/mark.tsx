/** Galley's mark: a galley, the three-sided tray of the printers, with a line of type, as a G. */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" class="mark">
      <path d="M14 2.5H3A1.5 1.5 0 0 0 1.5 4v8A1.5 1.5 0 0 0 3 13.5h11V8" />
      <path class="mark-line" d="M14.5 7.5H6.5" />
    </svg>
  );
}
