import { type Automaton, automatonOf, type State } from './automaton.ts';

/** The exponent by which the steps of a search grow with the text, at most; Infinity for no exponent. */
export interface Growth {
  degree: number;
  /** What the analysis does not follow, so that the degree is none. */
  beyond: string[];
}

/** Combinations of states that are looked at before a pattern is given up as too large to tell. */
const MOST = 400_000;

/**
 * How the steps of a backtracking engine grow with the length of the text, at worst: 1 for linear, 2
 * for quadratic. Told by how many ways there are to read one text, after Weber and Seidl, On the degree
 * of ambiguity of finite automata (1991): two ways from a state back to it reading the same multiply
 * with each round; a loop that can be left for another one reading the same adds a degree. Searching
 * for the start of a match is such a loop. It may say more than the engine does, never less.
 */
export function growthOf(source: string, flags: string): Growth {
  const isSticky = flags.includes('y');
  const ways = isSticky ? [true] : [true, false];
  const all = ways.map((atStart) => growthIn(automatonOf(source, flags, atStart)));
  return {
    degree: Math.max(...all.map(({ degree }) => degree)),
    beyond: [...new Set(all.flatMap(({ beyond }) => beyond))],
  };
}

function growthIn({ states, beyond }: Automaton): Growth {
  const endless = (why: string[]) => ({
    degree: Number.POSITIVE_INFINITY,
    beyond: [...beyond, ...why],
  });
  // From a state that is sure of a match the engine never comes back to try another.
  const unsure = states.map((state) => (state.isSure ? { ...state, next: new Map() } : state));
  const loops = loopsOf(unsure).filter(([at = 0]) => at !== 0 && !states[at]?.isSure);
  for (const loop of loops) {
    const isSplit = splits(unsure, loop);
    if (isSplit !== false) return endless(isSplit === null ? ['too large'] : []);
  }
  // Loops come after those that lead to them.
  const degrees = new Map<number[], number>();
  const above = (loop: number[]): number | null => {
    let degree = 1;
    for (const [other, below] of degrees) {
      if (below < degree) continue;
      const follows = leadsBeside(states, loop, other);
      if (follows === null) return null;
      if (follows) degree = below + 1;
      else if (below > degree && reaches(states, loop, other)) degree = below;
    }
    return degree;
  };
  for (const loop of loops) {
    const degree = above(loop);
    if (degree === null) return endless(['too large']);
    degrees.set(loop, degree);
  }
  const all = loopsOf(states).map(above);
  return all.includes(null)
    ? endless(['too large'])
    : { degree: Math.max(1, ...all.map((degree) => degree ?? 1)), beyond };
}

/** The states that lead back to themselves, by loop (Tarjan's algorithm); a loop after all it leads to. */
function loopsOf(states: readonly State[]): number[][] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const loops: number[][] = [];
  const enter = (at: number): void => {
    order.set(at, order.size);
    low.set(at, order.get(at) ?? 0);
    open.push(at);
    isOpen.add(at);
    for (const to of states[at]?.next.keys() ?? []) {
      if (!order.has(to)) enter(to);
      if (isOpen.has(to)) low.set(at, Math.min(low.get(at) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(at) !== order.get(at)) return;
    const loop = open.splice(open.indexOf(at));
    for (const member of loop) isOpen.delete(member);
    if (loop.length > 1 || states[at]?.next.has(at)) loops.push(loop);
  };
  for (const at of states.keys()) if (!order.has(at)) enter(at);
  return loops;
}

/** Whether one text can be read on two ways from a state of a loop back to it; null where that is too much to tell. */
function splits(states: readonly State[], loop: readonly number[]): boolean | null {
  const inside = new Set(loop);
  const [first = 0] = loop;
  for (const at of loop)
    for (const [to, ways] of states[at]?.next ?? []) if (ways > 1 && inside.has(to)) return true;
  const size = states.length;
  const before = new Map<number, number[]>();
  const queue = [first * size + first];
  const seen = new Set(queue);
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    if (seen.size > MOST) return null;
    for (const one of nextIn(states, Math.floor(pair / size), inside))
      for (const other of nextIn(states, pair % size, inside)) {
        if (!share(states, [one, other])) continue;
        const to = one * size + other;
        before.set(to, [...(before.get(to) ?? []), pair]);
        if (!seen.has(to)) queue.push(to);
        seen.add(to);
      }
  }
  const back = [first * size + first];
  const leads = new Set(back);
  for (let pair = back.pop(); pair !== undefined; pair = back.pop())
    for (const from of before.get(pair) ?? []) {
      if (!leads.has(from)) back.push(from);
      leads.add(from);
    }
  return [...leads].some((pair) => Math.floor(pair / size) !== pair % size);
}

/**
 * Whether some text leads from a state of one loop back to it, and also on to a state of another loop
 * and there back to that; null where that is too much to tell.
 */
function leadsBeside(
  states: readonly State[],
  loop: readonly number[],
  other: readonly number[],
): boolean | null {
  const between = reachedFrom(states, loop);
  if (!other.some((at) => between.has(at)) || loop.some((at) => other.includes(at))) return false;
  const [inLoop, inOther] = [new Set(loop), new Set(other)];
  const size = states.length;
  const numberOf = (a: number, b: number, c: number) => (a * size + b) * size + c;
  for (const from of loop)
    for (const to of other) {
      const queue: [number, number, number][] = [[from, from, to]];
      const seen = new Set<number>();
      const goal = numberOf(from, to, to);
      for (let at = queue.pop(); at; at = queue.pop()) {
        if (seen.size > MOST) return null;
        const [one, middle, last] = at;
        for (const c of nextIn(states, last, inOther))
          for (const a of nextIn(states, one, inLoop)) {
            if (!share(states, [a, c])) continue;
            for (const b of states[middle]?.next.keys() ?? []) {
              const number = numberOf(a, b, c);
              if (seen.has(number) || !share(states, [a, b, c])) continue;
              if (number === goal) return true;
              seen.add(number);
              queue.push([a, b, c]);
            }
          }
      }
    }
  return false;
}

function* nextIn(states: readonly State[], at: number, inside: ReadonlySet<number>) {
  for (const to of states[at]?.next.keys() ?? []) if (inside.has(to)) yield to;
}

function reaches(states: readonly State[], from: readonly number[], to: readonly number[]) {
  const reached = reachedFrom(states, from);
  return to.some((at) => reached.has(at));
}

function reachedFrom(states: readonly State[], from: readonly number[]): Set<number> {
  const reached = new Set<number>();
  const queue = [...from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const to of states[at]?.next.keys() ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        queue.push(to);
      }
  return reached;
}

/** Whether states can read the same character. */
function share(states: readonly State[], at: readonly number[]): boolean {
  const sets = at.flatMap((number) => states[number]?.reads ?? []);
  const [first, ...others] = sets.toSorted((a, b) => a.size - b.size);
  if (!first) return true;
  for (const kind of first) if (others.every((set) => set.has(kind))) return true;
  return false;
}
