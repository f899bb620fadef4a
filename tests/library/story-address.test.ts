import { describe, expect, it } from 'vitest';
import { storyAddress } from '../../utils/library/story-address.ts';
import { storyId } from '../../utils/library/story-id.ts';

describe('the story address', () => {
  it.each([
    ['https://a.example/story?utm_source=x&utm_medium=y', 'https://a.example/story'],
    [
      'https://a.example/story?fbclid=1&gclid=2&mc_cid=3&igshid=4&ref=home',
      'https://a.example/story',
    ],
    ['https://a.example/story?UTM_Source=x', 'https://a.example/story'],
    ['https://a.example/story#comments', 'https://a.example/story'],
    ['https://a.example/story#:~:text=nine%20years', 'https://a.example/story'],
    ['https://a.example/story?', 'https://a.example/story'],
    ['HTTPS://A.Example:443/Story', 'https://a.example/Story'],
    ['https://jo:secret@a.example/story', 'https://a.example/story'],
    ['  https://a.example/story ', 'https://a.example/story'],
  ])('of %s is %s', (url, expected) => expect(storyAddress(url)).toBe(expected));

  it.each([
    'https://a.example/?id=7',
    'https://a.example/?p=7',
    'https://a.example/story.php?id=7&page=2',
    'https://m.a.example/story',
    'https://www.a.example/story',
    'https://a.example/#!/story/7',
    'https://a.example/#/story/7',
    'file:///home/jo/story.html',
  ])('keeps what names the story in %s', (url) => expect(storyAddress(url)).toBe(url));

  it('is the same however the parameters are ordered', () => {
    expect(storyAddress('https://a.example/?p=2&id=1&utm_term=z')).toBe(
      storyAddress('https://a.example/?utm_term=q&id=1&p=2'),
    );
  });

  it('leaves what is no address as it is', () => {
    expect(storyAddress(' not an address ')).toBe('not an address');
  });
});

describe('the story id', () => {
  it('is short, and the same for two addresses of one story', async () => {
    const id = await storyId('https://a.example/story?utm_source=x');
    expect(id).toMatch(/^[0-9a-f]{20}$/);
    expect(await storyId('https://a.example/story#end')).toBe(id);
    expect(await storyId('https://a.example/other')).not.toBe(id);
  });
});
