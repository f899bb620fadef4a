/** How notes are written. */
export interface Template {
  /** Without its ending. */
  fileName: string;
  /** A line for each field, `name: value`. */
  frontMatter: string;
  body: string;
}

/** Each section begins with the blank line that parts it from what stands before. */
const SECTIONS = `{{?highlights}}

## Highlights

{{highlights}}
{{/highlights}}
{{?facts}}

## Key facts

{{#facts}}
- {{text}} [↗]({{link}})
{{/facts}}
{{/facts}}
{{?voices}}

## Quotes
{{#voices}}

### {{speaker}}{{^speaker}}Speaker not named{{/speaker}}

{{?role}}
*{{role}}*

{{/role}}
{{#quotes}}
- {{text}} [↗]({{link}})
{{/quotes}}
{{/voices}}
{{/voices}}
`;

/** The templates that are there from the start, by name. */
export const TEMPLATES = {
  plain: {
    fileName: '{{title}}',
    frontMatter: `title: {{title}}
byline: {{byline}}
site: {{site}}
url: {{url}}
published: {{published}}
saved: {{saved}}
language: {{language}}
tags: {{tags}}
`,
    body: `{{?title}}
# {{title}}

{{/title}}
{{content}}
${SECTIONS}`,
  },
  obsidian: {
    fileName: '{{title}}',
    frontMatter: `title: {{title}}
source: {{url}}
author: {{authors|wikilink}}
published: {{published|date:YYYY-MM-DD}}
created: {{saved|date:YYYY-MM-DD}}
description: {{dek}}
tags: {{tags|slug}}
`,
    body: `{{content}}
${SECTIONS.replace('{{speaker}}', '{{speaker|wikilink}}')}`,
  },
  zettelkasten: {
    fileName: '{{saved|date:YYYYMMDDHHmm}} {{title}}',
    frontMatter: `id: {{saved|date:YYYYMMDDHHmm}}
title: {{title}}
author: {{byline}}
date: {{published|date:YYYY-MM-DD}}
source: {{url}}
tags: {{tags|slug}}
`,
    body: `# {{title}}
{{?facts}}

{{#facts}}
- {{text}} [↗]({{link}})
{{/facts}}
{{/facts}}
{{#quotes}}

> {{text}}
>
> — {{?speaker}}{{speaker}}, {{/speaker}}[{{title}}]({{link}})
{{/quotes}}
{{?highlights}}

## Highlights

{{highlights}}
{{/highlights}}

## Source

{{content}}
`,
  },
  logseq: {
    fileName: '{{title}}',
    frontMatter: `title: {{title}}
author: {{authors|wikilink}}
source: {{url}}
published: {{published|date:YYYY-MM-DD}}
tags: {{tags|slug}}
`,
    body: `- ## Key facts
{{#facts}}
  - {{text}} [↗]({{link}})
{{/facts}}
- ## Quotes
{{#quotes}}
  - {{text}} [↗]({{link}}){{?speaker}} — {{speaker|wikilink}}{{/speaker}}
{{/quotes}}
{{?highlights}}
- ## Highlights
{{highlights|outline}}
{{/highlights}}
- ## Article
{{content|outline}}
`,
  },
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;
