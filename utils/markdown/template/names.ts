/** The names that a template knows, and those within each list of things. */
export const NAMES: Record<string, readonly string[]> = {
  '': [
    ...['title', 'byline', 'authors', 'site', 'url', 'published', 'saved', 'language', 'dek'],
    ...['tags', 'picture', 'content', 'highlights', 'facts', 'quotes', 'voices'],
  ],
  facts: ['text', 'link'],
  quotes: ['text', 'speaker', 'link'],
  voices: ['speaker', 'role', 'quotes'],
};
