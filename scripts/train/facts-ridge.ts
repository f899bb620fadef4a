/** One group of rows whose differences are to be learned, with a weight for each row. */
export interface Group {
  rows: ArrayLike<number>[];
  values: number[];
  /** Add up to 1. */
  shares: number[];
  weight: number;
}

/**
 * Ridge regression of the differences within groups: rows and values are centred in each group,
 * features scaled to unit deviation before the penalty. Solved by Gaussian elimination.
 * @returns one weight a feature, on the features as they are.
 */
export function ridgeWithin(groups: Group[], penalty: number): number[] {
  const width = groups.find(({ rows }) => rows.length)?.rows[0]?.length ?? 0;
  const products = Array.from({ length: width }, () => new Float64Array(width + 1));
  let whole = 0;
  for (const { rows, values, shares, weight } of groups) {
    if (rows.length < 3) continue;
    whole += weight;
    const means = new Float64Array(width + 1);
    rows.forEach((row, i) => {
      for (let j = 0; j < width; j++) means[j] = at(means, j) + at(shares, i) * at(row, j);
      means[width] = at(means, width) + at(shares, i) * at(values, i);
    });
    rows.forEach((row, i) => {
      const centred = Float64Array.from({ length: width + 1 }, (_, j) =>
        j < width ? at(row, j) - at(means, j) : at(values, i) - at(means, width),
      );
      products.forEach((line, j) => {
        const factor = weight * at(shares, i) * at(centred, j);
        if (factor)
          for (let k = 0; k <= width; k++) line[k] = at(line, k) + factor * at(centred, k);
      });
    });
  }
  const scales = products.map((line, j) => Math.sqrt(at(line, j) / whole) || 1);
  const system = products.map((line, j) =>
    line.map((value, k) => value / whole / at(scales, j) / (k < width ? at(scales, k) : 1)),
  );
  system.forEach((line, j) => {
    line[j] = at(line, j) + penalty;
  });
  return solve(system).map((weight, j) => weight / at(scales, j));
}

const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

/** Solves a positive definite system given as lines of coefficients followed by the right side. */
function solve(lines: Float64Array[]): number[] {
  const size = lines.length;
  lines.forEach((pivot, column) => {
    lines.forEach((line, i) => {
      if (i === column) return;
      const factor = at(line, column) / at(pivot, column);
      if (factor)
        for (let k = column; k <= size; k++) line[k] = at(line, k) - factor * at(pivot, k);
    });
  });
  return lines.map((line, i) => at(line, size) / at(line, i));
}
