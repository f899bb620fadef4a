/** The name in the content security policy of the extension's pages, see wxt.config.ts. */
const POLICY = 'galley-worker';

interface WorkerPolicy {
  createScriptURL(address: string): string;
}

let policy: WorkerPolicy | null | undefined;

/**
 * The address of a worker of the extension, which a browser with Trusted Types wants promised.
 * @throws TypeError for a script that is not the extension's own.
 */
export function trustedWorker(address: string): string {
  policy ??= (
    globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy };
    }
  ).trustedTypes?.createPolicy(POLICY, { createScriptURL: ownScript });
  return policy?.createScriptURL(address) ?? ownScript(address);
}

function ownScript(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`${href} is not a script of the extension.`);
  return href;
}
