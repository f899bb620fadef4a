/**
 * What a test file does once, done before its first test: with it, no test of a surface waits longer
 * than others, and each can keep to the second that the testing library gives by default.
 */
import { screen } from '@testing-library/dom';
import purify from 'dompurify';
import '../../components/load-template.ts';
import '../../utils/cite/cite-many.ts';
import '../../utils/cite/markdown-citation.ts';
import { makeDigest } from '../../utils/digest/make-digest.ts';
import '../../utils/digest/model/pick-facts.ts';
import '../../utils/markdown/template/render-note.ts';

// The modules above are what surfaces fetch only when it is needed. The first digest of all compiles
// patterns and unpacks weights, and the first look for a role has jsdom parse its style sheet.
makeDigest('“It took nine years,” said Ada Pike, who leads the works at the bridge of Lune.', {
  title: 'A bridge reopens',
  dek: null,
  lang: 'en',
});
purify.sanitize('<p>It took nine years.</p>');
document.body.append(document.createElement('h1'));
screen.getByRole('heading');
document.body.replaceChildren();
