import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { classesOf, type Leaf } from './letters.ts';

/** A place in a pattern that reads one character, or the search for where a match begins. */
export interface State {
  /** What it reads, as classes of characters; null reads any. */
  reads: ReadonlySet<number> | null;
  /** Where reading can go on, with in how many ways: more than two are two. */
  next: Map<number, number>;
  /** Whether all that has been read is a match whatever follows, so that nothing is tried again. */
  isSure: boolean;
}

export interface Automaton {
  states: State[];
  /** What a pattern has that this does not follow; each makes the answer worth nothing. */
  beyond: string[];
}

/** A step without a character. One that asks something of the text beside it is not sure to be taken. */
interface Step {
  to: number;
  isSure: boolean;
}
/** A knot of the pattern: a leaf to read, then the steps after it. */
interface Knot {
  leaf: Leaf | null;
  steps: Step[];
}

/** Repetitions up to a number are written out; of more knots than this the number is taken as endless. */
const MOST_KNOTS = 6000;

/**
 * The characters that a pattern reads one after the other, as a backtracking engine tries them. Where
 * it asks what stands beside (`^`, `\b`, a lookahead), both answers are followed, so that no way of
 * going wrong is left out; what a lookahead reads is a way that ends without a match.
 * @param atStart whether it is tried at the text's start alone, or wherever a search comes to.
 */
export function automatonOf(source: string, flags: string, atStart: boolean): Automaton {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const builder = new Builder(flags.includes('m'), atStart);
  const end = builder.knot();
  const starts = pattern.alternatives.flatMap(({ elements }) =>
    openings(elements).map((opening) => {
      const gate = atStart ? null : gateOf(opening[0]);
      return { to: builder.sequence(opening, end), gate };
    }),
  );
  return statesOf(builder, starts, end, atStart, flags);
}

/** Where a match begins, and what it must stand after, or must not. */
interface Start {
  to: number;
  gate: { leaf: Leaf; bars: boolean } | null;
}

/** A sequence that begins with a group, as one for each of the group's ways. */
function openings(elements: readonly AST.Element[]): (readonly AST.Element[])[] {
  const [first, ...others] = elements;
  if (first?.type !== 'Group' && first?.type !== 'CapturingGroup') return [elements];
  if (first.type === 'Group' && first.modifiers) return [elements];
  return first.alternatives.flatMap((way) => openings([...way.elements, ...others]));
}

/** A character that a pattern asks for before it: with `(?<!\s)` none begins within a run of spaces. */
function gateOf(element: AST.Element | undefined): Start['gate'] {
  if (element?.type !== 'Assertion' || element.kind !== 'lookbehind') return null;
  const ways = element.alternatives.map(({ elements: [only, ...others] }) =>
    only && isLeaf(only) && !others.length ? only : null,
  );
  // Barred is what any of the ways reads; asked for, only what the one there is.
  const leaf = element.negate ? ways.find((way) => way !== null) : ways.length === 1 && ways[0];
  return leaf ? { leaf, bars: element.negate } : null;
}

function isLeaf(element: AST.Element): element is Leaf {
  return /^(?:Character|CharacterSet|CharacterClass|ExpressionCharacterClass)$/.test(element.type);
}

class Builder {
  readonly knots: Knot[] = [];
  readonly beyond: string[] = [];
  private readonly isMultiline: boolean;
  private readonly atStart: boolean;

  constructor(isMultiline: boolean, atStart: boolean) {
    this.isMultiline = isMultiline;
    this.atStart = atStart;
  }

  knot(steps: Step[] = [], leaf: Leaf | null = null): number {
    this.knots.push({ leaf, steps });
    return this.knots.length - 1;
  }

  /** Built from the end, so that each part knows what follows. */
  alternatives(alternatives: readonly AST.Alternative[], end: number): number {
    return this.knot(
      alternatives.map(({ elements }) => ({ to: this.sequence(elements, end), isSure: true })),
    );
  }

  sequence(elements: readonly AST.Element[], end: number): number {
    return elements.reduceRight((next, element) => this.element(element, next), end);
  }

  private element(element: AST.Element, end: number): number {
    if (isLeaf(element)) return this.knot([{ to: end, isSure: true }], element);
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        if (element.type === 'Group' && element.modifiers) this.beyond.push(element.raw);
        return this.alternatives(element.alternatives, end);
      case 'Quantifier':
        return this.repeated(element, end);
      case 'Assertion':
        return this.assertion(element, end);
      case 'Backreference':
        // What it repeats is at most what its group can read.
        return Array.isArray(element.resolved)
          ? this.unknown(element, end)
          : this.alternatives(element.resolved.alternatives, end);
      default:
        return this.unknown(element, end);
    }
  }

  private repeated({ element, min, max }: AST.Quantifier, end: number): number {
    const before = this.knots.length;
    let at = end;
    if (max === Number.POSITIVE_INFINITY) at = this.loop(element, end);
    else
      for (let count = min; count < max; count++) {
        at = this.knot([
          { to: this.element(element, at), isSure: true },
          { to: end, isSure: true },
        ]);
        if (this.knots.length - before > MOST_KNOTS) {
          at = this.loop(element, end);
          break;
        }
      }
    for (let count = 0; count < min; count++) {
      if (this.knots.length - before > MOST_KNOTS) return this.loop(element, at);
      at = this.element(element, at);
    }
    return at;
  }

  private unknown({ raw }: AST.Element, end: number): number {
    this.beyond.push(raw);
    return end;
  }

  /** It is come to by another knot than it is gone round by, as a way may do both between two characters. */
  private loop(element: AST.QuantifiableElement, end: number): number {
    const again = this.knot([{ to: end, isSure: true }]);
    const steps = this.knots[again]?.steps ?? [];
    steps.unshift({ to: this.element(element, again), isSure: true });
    return this.knot([...steps]);
  }

  private assertion(assertion: AST.Assertion, end: number): number {
    if (assertion.kind === 'start' && !this.isMultiline)
      return this.atStart ? this.knot([{ to: end, isSure: false }]) : this.knot();
    if (assertion.kind === 'lookahead') {
      const inside = this.alternatives(assertion.alternatives, this.knot());
      return this.knot([
        { to: inside, isSure: false },
        { to: end, isSure: false },
      ]);
    }
    // One that reads back without end costs more at each place; what is bounded costs a constant.
    if (
      assertion.kind === 'lookbehind' &&
      /[*+]|,\}/.test(assertion.raw.replace(/\\.|\[[^\]]*\]/g, 'x'))
    )
      this.beyond.push(assertion.raw);
    return this.knot([{ to: end, isSure: false }]);
  }
}

/** The knots that read a character, each with those that can be the next. */
function statesOf(
  { knots, beyond }: Builder,
  starts: readonly Start[],
  end: number,
  atStart: boolean,
  flags: string,
): Automaton {
  const gates = starts.flatMap(({ gate }) => gate?.leaf ?? []);
  const leaves = [...gates, ...knots.flatMap(({ leaf }) => leaf ?? [])];
  const classes = classesOf(leaves, flags);
  const all = new Set([...classes.values()].flatMap((set) => [...set]));
  const numbers = new Map<number, number>();
  const states: State[] = [{ reads: null, next: new Map(), isSure: false }];
  const open = starts.filter(({ gate }) => !gate).map(({ to }) => ({ to, isSure: true }));
  const queue: [number, Step[]][] = [[0, open]];
  for (const { gate, to } of starts) {
    const asked = gate && classes.get(gate.leaf);
    if (!asked) continue;
    // Of characters that no part of the pattern can read, one stands for all: -1.
    const reads = gate.bars
      ? new Set([-1, ...[...all].filter((number) => !asked.has(number))])
      : asked;
    states[0]?.next.set(states.length, 1);
    queue.push([states.length, [{ to, isSure: true }]]);
    states.push({ reads, next: new Map(), isSure: false });
  }
  for (let at = queue.pop(); at; at = queue.pop()) {
    const [number, steps] = at;
    const state = states[number];
    if (!state) continue;
    const reached = waysFrom(knots, steps);
    state.isSure = (reached.get(end)?.isSure ?? false) && state.reads !== null;
    for (const [knot, { count }] of reached) {
      const leaf = knots[knot]?.leaf;
      if (!leaf) continue;
      let to = numbers.get(knot);
      if (to === undefined) {
        to = states.length;
        numbers.set(knot, to);
        states.push({ reads: classes.get(leaf) ?? null, next: new Map(), isSure: false });
        queue.push([to, knots[knot]?.steps ?? []]);
      }
      state.next.set(to, count);
    }
  }
  // The search: one more character before the match begins.
  if (!atStart) states[0]?.next.set(0, 1);
  return { states, beyond };
}

/** The knots that steps without a character lead to, and in how many ways, two standing for more. */
function waysFrom(knots: readonly Knot[], steps: readonly Step[]) {
  const reached = new Map<number, { count: number; isSure: boolean }>();
  const onWay = new Set<number>();
  const go = (to: number, isSure: boolean): void => {
    const known = reached.get(to);
    if (onWay.has(to) || (known && known.count > 1 && (known.isSure || !isSure))) return;
    reached.set(to, {
      count: Math.min(2, (known?.count ?? 0) + 1),
      isSure: isSure || (known?.isSure ?? false),
    });
    const knot = knots[to];
    if (!knot || knot.leaf) return;
    onWay.add(to);
    for (const step of knot.steps) go(step.to, isSure && step.isSure);
    onWay.delete(to);
  };
  for (const step of steps) go(step.to, step.isSure);
  return reached;
}
