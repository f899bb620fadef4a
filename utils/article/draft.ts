import type { Metadata, RemovalKind } from './article.ts';

/** A block on its way to the article: already clean, still tied to the nodes it was made of. */
export interface DraftBlock {
  /** Clean: only allowed tags and attributes. Its outerHTML becomes `Block.html`. */
  element: Element;
  /** The innermost block-level node of the page it was made of: classes, neighbours, marks. */
  source: Element;
  text: string;
  /** How likely its words are to be the article's, by the judge: 0 to 1. */
  chance: number;
  /** Set when a step takes the block out of the article; the block keeps its place in the draft. */
  removed: { kind: RemovalKind; reason: string } | null;
}

/** The article between Readability and the finished `Article`: what the tidy steps work on. */
export interface Draft {
  /** The prepared copy of the page, what Readability left of it. */
  page: Document;
  url: string;
  metadata: Metadata;
  /** In reading order. Steps mark blocks removed, merge them or edit them; they do not drop them. */
  blocks: DraftBlock[];
}

/** Changes the draft after Readability. */
export type TidyStep = (draft: Draft) => void;

/** Takes a block out of the article, to be shown in the log and put back on demand. */
export function removeBlock(block: DraftBlock, kind: RemovalKind, reason: string): void {
  block.removed ??= { kind, reason };
}

/** The blocks that are still in the article. */
export function keptBlocks(draft: Draft): DraftBlock[] {
  return draft.blocks.filter((block) => !block.removed);
}
