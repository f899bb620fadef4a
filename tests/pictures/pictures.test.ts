import { expect, test } from 'vitest';
import { fetchPicture } from '../../utils/pictures/fetch-picture.ts';
import { patternsOf, pictureAddresses } from '../../utils/pictures/picture-addresses.ts';
import { readPictureSettings } from '../../utils/pictures/picture-settings.ts';
import { pictureType } from '../../utils/pictures/picture-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const PNG = '\x89PNG\r\n\x1a\n and the rest';

test('pictures are found in text and lead, once, on the web alone', () => {
  const html =
    '<figure><img alt="a" src="https://i.example/a.png?x=1&amp;y=%22"><img src="data:image/png,x"></figure><p>src="https://no.example/"<img src="http://j.example:81/b.png"></p>';
  const leadImage = { src: 'http://j.example:81/b.png', alt: '', caption: null };
  const addresses = pictureAddresses({ leadImage, blocks: [{ html, text: '' }] });
  expect(addresses).toEqual(['http://j.example:81/b.png', 'https://i.example/a.png?x=1&y=%22']);
  expect(patternsOf(addresses)).toEqual(['http://j.example/*', 'https://i.example/*']);
});

test('a picture is known by its first bytes, and a document that only says so is none', () => {
  expect(pictureType(bytes(PNG))).toBe('image/png');
  expect(pictureType(bytes('\xff\xd8\xff\xe0'))).toBe('image/jpeg');
  expect(pictureType(bytes('RIFF\x01\n\x00\x00WEBPVP8 '))).toBe('image/webp');
  expect(pictureType(bytes('\x00\x00\x00\x1cftypavif'))).toBe('image/avif');
  expect(pictureType(bytes('<svg xmlns="http://www.w3.org/2000/svg">'))).toBeNull();
  expect(pictureType(bytes('<!doctype html>'))).toBeNull();
  expect(pictureType(bytes(''))).toBeNull();
});

test('one that is too large, or no picture, is not had, and no failure', async () => {
  const address = (text: string) => `data:image/png;base64,${btoa(text)}`;
  expect((await fetchPicture(address(PNG)))?.type).toBe('image/png');
  expect(await fetchPicture(address(PNG), 10)).toBeNull();
  expect(await fetchPicture(address('<svg></svg>'))).toBeNull();
  expect(await fetchPicture('http://127.0.0.1:9/none.png')).toBeNull();
});

test('none are kept unless the reader says so', () => {
  expect(readPictureSettings({ keeps: true })).toEqual({ keeps: true });
  for (const stored of [undefined, null, {}, { keeps: 'yes' }, true])
    expect(readPictureSettings(stored)).toEqual({ keeps: false });
});
