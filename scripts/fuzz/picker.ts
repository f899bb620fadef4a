/** Choices by one source of random numbers. */
export function picker(random: () => number) {
  return {
    pick: <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T,
    /** From one to so many things. */
    some: <T>(most: number, make: () => T): T[] =>
      Array.from({ length: 1 + Math.floor(random() * most) }, make),
    chance: (share: number): boolean => random() < share,
  };
}
