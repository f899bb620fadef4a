/**
 * What each permission is for, a line each, as the stores ask for it.
 * @param privacy PRIVACY.md, whose table says it.
 */
export function permissionsOf(privacy: string): string {
  const rows = privacy.matchAll(/^\| `(\w+)` \| (.+?) \|/gm);
  const lines = [...rows].map(([, permission, purpose]) => `${permission}: ${purpose}`);
  if (!lines.length) throw new Error('PRIVACY.md has no table of permissions.');
  return `${lines.join('\n')}\n`;
}
