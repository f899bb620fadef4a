import Defuddle from 'defuddle';
import { copyOf, type Prepare } from './tool.ts';

export const prepare: Prepare = (page, url) => {
  const copy = copyOf(page);
  return () => {
    const { content, title, author, published } = new Defuddle(copy, { url }).parse();
    return { html: content, title, author, published };
  };
};
