import type { Grown } from './growth-table.ts';

const [WIDTH, HEIGHT, MARGIN] = [440, 340, 56];
const COLOURS = ['#b3261e', '#1d5fa8', '#2e7d32'];

export interface Panel {
  /** What grows: "page, kB". */
  head: string;
  steps: string[];
  grown: Grown[];
}

/**
 * The times against the sizes as an SVG, both on scales where each step is ten times the one before,
 * a panel beside the other. A dotted line shows what grows as its size does.
 */
export function growthPlot(panels: Panel[]): string {
  const width = WIDTH * panels.length;
  const drawn = panels.map(
    (panel, i) => `<g transform="translate(${i * WIDTH} 0)">${panelOf(panel)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Times of clip, digest and Markdown by size</title><rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

function panelOf({ head, steps, grown }: Panel): string {
  const x = scale(
    grown.map(({ size }) => size),
    MARGIN,
    WIDTH - MARGIN,
  );
  const y = scale(
    grown.flatMap(({ times }) => times).map((time) => Math.max(time, 1)),
    HEIGHT - MARGIN,
    MARGIN,
  );
  const line = (points: [number, number][], look: string) =>
    `<polyline fill="none" ${look} points="${points.map(([size, time]) => `${x.at(size)},${y.at(Math.max(time, 1))}`).join(' ')}"/>`;
  const ticks = [
    ...x.tens.map(
      (ten) =>
        `<text x="${x.at(ten)}" y="${HEIGHT - MARGIN + 18}" text-anchor="middle">${short(ten)}</text><path stroke="#ddd" d="M${x.at(ten)} ${MARGIN}V${HEIGHT - MARGIN}"/>`,
    ),
    ...y.tens.map(
      (ten) =>
        `<text x="${MARGIN - 6}" y="${y.at(ten)}" dy="4" text-anchor="end">${short(ten)}</text><path stroke="#ddd" d="M${MARGIN} ${y.at(ten)}H${WIDTH - MARGIN}"/>`,
    ),
  ];
  const lines = steps.map((step, i) => {
    const look = `stroke="${COLOURS[i % COLOURS.length]}" stroke-width="2"`;
    const points = grown.map(({ size, times }): [number, number] => [size, times[i] ?? 1]);
    const [size, time] = points.at(-1) ?? [1, 1];
    const name = `<text x="${x.at(size) + 4}" y="${y.at(Math.max(time, 1))}" dy="4" fill="${COLOURS[i % COLOURS.length]}">${step}</text>`;
    return line(points, look) + name;
  });
  const [first, last] = [grown[0]?.size ?? 1, grown.at(-1)?.size ?? 1];
  const linear = line(
    [
      [first, y.least],
      [last, Math.min(y.most, (y.least * last) / first)],
    ],
    'stroke="#888" stroke-dasharray="2 4"',
  );
  return `${ticks.join('')}${linear}${lines.join('')}<text x="${WIDTH / 2}" y="${HEIGHT - 12}" text-anchor="middle">${head}</text><text x="8" y="${MARGIN - 16}">ms</text>`;
}

/** A logarithmic scale between two places. */
function scale(values: number[], from: number, to: number) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.log(most / least) || 1;
  const at = (value: number) =>
    Number((from + ((to - from) * Math.log(value / least)) / span).toFixed(1));
  const tens = Array.from({ length: 8 }, (_, i) => 10 ** i).filter(
    (ten) => ten >= least && ten <= most,
  );
  return { at, tens, least, most };
}

function short(number: number): string {
  return number < 1000 ? String(number) : `${number / 1000}k`;
}
