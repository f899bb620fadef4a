/** Licences under which code may be built in: they let it be passed on within a work under MIT. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
]);

/** @param expression an SPDX expression without exceptions: of licences joined by OR one must be allowed, by AND all. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, ' ');
  return bare
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((name) => ALLOWED.has(name.trim())));
}
