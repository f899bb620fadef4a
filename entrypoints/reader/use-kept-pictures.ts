import { useEffect, useState } from 'preact/hooks';
import { picturesOf } from '../../components/pictures/picture-database.ts';

/** Addresses of an article's kept pictures within this page, by those on the web. */
export type KeptAddresses = ReadonlyMap<string, string>;

const NONE: KeptAddresses = new Map();

/** The kept pictures of an article; null until it is known which there are. */
export function useKeptPictures(id: string): KeptAddresses | null {
  const [kept, setKept] = useState<KeptAddresses | null>(null);
  useEffect(() => {
    let current = true;
    let made = NONE;
    picturesOf(id)
      .then((pictures) => {
        if (!current) return;
        made = new Map(
          pictures.map(({ address, picture }) => [address, URL.createObjectURL(picture)]),
        );
        setKept(made);
      })
      // The article is whole without them.
      .catch(() => setKept(NONE));
    return () => {
      current = false;
      for (const address of made.values()) URL.revokeObjectURL(address);
    };
  }, [id]);
  return kept;
}
