/** The name in the content security policy of the extension's pages, see wxt.config.ts. */
const POLICY = 'galley-inert';

interface InertPolicy {
  createHTML(html: string): string;
}

let policy: InertPolicy | null | undefined;

/**
 * Parses HTML into a document of its own where nothing runs and nothing is fetched.
 * The one place that turns a string into nodes.
 * @param Parser the DOM's parser; the command line passes jsdom's.
 */
export function parseHtml(html: string, Parser: typeof DOMParser = DOMParser): Document {
  policy ??= inertPolicy();
  return new Parser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/** The right to give a parser a string, where the browser asks for one (Trusted Types). */
function inertPolicy(): InertPolicy | null {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: InertPolicy): InertPolicy };
  };
  try {
    return trustedTypes?.createPolicy(POLICY, { createHTML: (html) => html }) ?? null;
  } catch {
    // A clipped page may allow no policy but its own; what it requires does not bind this script.
    return null;
  }
}
