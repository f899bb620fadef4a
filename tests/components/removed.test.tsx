// @vitest-environment jsdom
import { screen, within } from '@testing-library/dom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Removed } from '../../components/removed.tsx';
import type { Removal, RemovalKind } from '../../utils/article/article.ts';
import { speakEnglish } from './english.ts';

const removal = (kind: RemovalKind, text: string): Removal => ({
  kind,
  text,
  reason: 'For the test.',
  block: { html: `<p>${text}</p>`, text },
  before: null,
});
const removed = [
  removal('timeout', 'Your session will end.'),
  removal('caption', 'The ferry in dock.'),
  removal('caption', 'The quay in May.'),
];
const onToggle = vi.fn();
const show = (list: Removal[], back: number[] = []) =>
  act(() =>
    render(
      <Removed removed={list} lang="en" dir="ltr" back={new Set(back)} onToggle={onToggle} />,
      document.body,
    ),
  );

beforeEach(() => {
  speakEnglish();
  onToggle.mockClear();
  render(null, document.body);
});

test('removals are grouped by kind, counted, and folded', async () => {
  await show(removed);
  const groups = [...document.querySelectorAll('details')];
  expect(groups.map((group) => group.open)).toEqual([false, false]);
  expect(groups.map((group) => group.querySelector('summary')?.textContent)).toEqual([
    'Captions and credits2',
    'Timeout notices1',
  ]);
});

test('each can be put back by its place in the list of removals', async () => {
  await show(removed);
  const item = screen.getByText('The quay in May.').closest('li') as HTMLElement;
  within(item).getByText('Put back').click();
  expect(onToggle).toHaveBeenCalledWith(2);
});

test('one that is back can be taken out again in the same place', async () => {
  await show(removed, [2]);
  const item = screen.getByText('The quay in May.').closest('li') as HTMLElement;
  within(item).getByText('Undo').click();
  expect(onToggle).toHaveBeenCalledWith(2);
  expect(within(item).getByText('In the article again')).toBeTruthy();
});

test('a long one is folded, and all of it can be read', async () => {
  const long = `${'partner '.repeat(80)}end`;
  await show([removal('overlay', long)]);
  expect(screen.queryByText(/end$/)).toBeNull();
  await act(() => screen.getByText('Show all of it').click());
  expect(screen.getByText(/end$/).textContent).toBe(long);
});

test('where nothing was removed, that is said', async () => {
  await show([]);
  expect(screen.getByText('Nothing was removed.')).toBeTruthy();
});
