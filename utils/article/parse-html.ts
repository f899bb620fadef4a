/**
 * Parses HTML into a document of its own where nothing runs and nothing is fetched.
 * The one place that turns a string into nodes.
 * @param Parser the DOM's parser; the command line passes jsdom's.
 */
export function parseHtml(html: string, Parser: typeof DOMParser = DOMParser): Document {
  return new Parser().parseFromString(html, 'text/html');
}
