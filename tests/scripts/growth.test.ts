import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { growthPlot } from '../../scripts/bench/growth-plot.ts';
import { growth, growthTable, wholeGrowth } from '../../scripts/bench/growth-table.ts';

const of = (...times: [size: number, time: number][]) =>
  times.map(([size, time]) => ({ size, times: [time] }));

describe('growth', () => {
  it('is the ratio for one doubling, however far the sizes lie apart', () => {
    expect(growth(of([10, 20], [20, 46]), 1, 0)).toBeCloseTo(2.3);
    expect(growth(of([10, 20], [40, 80]), 1, 0)).toBeCloseTo(2);
    expect(growth(of([10, 20], [40, 320]), 1, 0)).toBeCloseTo(4);
  });

  it('says nothing of times that are the clock’s noise, nor of the first', () => {
    expect(growth(of([10, 1], [20, 9]), 1, 0)).toBeNull();
    expect(growth(of([10, 20]), 0, 0)).toBeNull();
  });

  it('in all goes from the first time long enough to the last', () => {
    expect(wholeGrowth(of([10, 1], [20, 10], [40, 15], [80, 40]), 0)).toBeCloseTo(2);
    expect(wholeGrowth(of([10, 1], [20, 10]), 0)).toBeNull();
  });

  it('is marked in the table where it is over the bound', () => {
    const lines = growthTable('words', ['clip'], of([10, 20], [20, 50], [40, 90])).split('\n');
    expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['words', 'clip ms', '×'],
      ['10', '20.0'],
      ['20', '50.0', '2.50 over'],
      ['40', '90.0', '1.80'],
      ['in all', '2.12'],
    ]);
  });
});

it('draws a line a step and one to compare with', () => {
  const grown = [
    { size: 10, times: [10, 1] },
    { size: 1000, times: [1000, 0.2] },
  ];
  const svg = growthPlot([{ head: 'words', steps: ['clip', 'digest'], grown }]);
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  const points = [...document.querySelectorAll('polyline')].map((line) =>
    line.getAttribute('points'),
  );
  // The line of what grows as its size does, then the steps'; what is under a millisecond lies on it.
  expect(points).toEqual(['56,284 384,132', '56,208 384,56', '56,284 384,284']);
});
