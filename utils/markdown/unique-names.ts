/**
 * Gives each file name of a folder once: a second one gets a number, "Title (2).md". Names that differ
 * in letter case or in how an accent is written are the same, as on Windows and macOS.
 * @param there names that the folder has already.
 */
export function uniqueNames(there: Iterable<string> = []): (name: string) => string {
  const taken = new Set([...there].map(fold));
  /** The number to go on from, so that thousands of the same title take no longer than as many others. */
  const last = new Map<string, number>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    let unique = name;
    let number = last.get(fold(name)) ?? 1;
    while (taken.has(fold(unique))) {
      number++;
      unique = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    }
    last.set(fold(name), number);
    taken.add(fold(unique));
    return unique;
  };
}

function fold(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
