/** A picture that the page gives for its story. */
export interface ImageClaim {
  src: string;
  /** In pixels, or null where it is not told. */
  width: number | null;
  alt: string;
}

/** What one source of the page says of the article. In each list the best claim stands first. */
export interface Evidence {
  titles: string[];
  /** Each a person, a body or a line of them, as the source writes it. */
  authors: string[];
  /** What the source itself calls an organisation. */
  bodies: string[];
  sites: string[];
  published: string[];
  modified: string[];
  sections: string[];
  /** Language tags, not yet normalised. */
  languages: string[];
  deks: string[];
  images: ImageClaim[];
  /** The story's own address. */
  addresses: string[];
}

export function noEvidence(): Evidence {
  return {
    titles: [],
    authors: [],
    bodies: [],
    sites: [],
    published: [],
    modified: [],
    sections: [],
    languages: [],
    deks: [],
    images: [],
    addresses: [],
  };
}

/** The texts that are there, with single spaces, in their order. */
export function textsOf(values: (string | null | undefined)[]): string[] {
  return values.map((value) => value?.replace(/\s+/g, ' ').trim() ?? '').filter(Boolean);
}
