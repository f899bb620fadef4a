/** What is used of the packages that are installed on demand, and not with the project. */
declare module '@jocmp/mercury-parser' {
  export const Mercury: {
    parse(
      url: string,
      options: { html: string; fetchAllPages: boolean },
    ): Promise<Record<'content' | 'title' | 'author' | 'date_published', string | null>>;
  };
}

declare module '@extractus/article-extractor' {
  export function extractFromHtml(
    html: string,
    url: string,
  ): Promise<Partial<Record<'content' | 'title' | 'author' | 'published', string>> | null>;
}

declare module '@wrtnlabs/web-content-extractor' {
  export function extractContent(html: string): { content: string; title?: string };
}
