import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataSource, dataSources } from './data-sources.ts';

/** A package with what its licence asks to be handed on. */
export interface Notice {
  name: string;
  version: string;
  /** As an SPDX expression: "MIT", "(MPL-2.0 OR Apache-2.0)". */
  licence: string;
  /** Where its source is, which the Mozilla licence wants said. */
  source: string;
  text: string;
}

/** @throws where an installed package tells no licence, or its text cannot be known. */
export function noticeOf(root: string, name: string): Notice {
  const folder = join(root, 'node_modules', name);
  const { version, license, author, repository, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const text = files
    .sort()
    .map((file) => ownPart(readFileSync(join(folder, file), 'utf8')))
    .join('\n\n');
  const holder = author?.name ?? author;
  // Some name the licence alone, whose words are known.
  const byName = license === 'MIT' && holder ? mitText(root, `Copyright (c) ${holder}`) : '';
  if (!license || !(text || byName)) throw new Error(`The licence of ${name} cannot be told.`);
  const source = addressOf(repository) ?? homepage;
  return { name, version, licence: license, source, text: text || byName };
}

/** The MIT licence is the same for all, Galley's own with them, but for its line of copyright. */
function mitText(root: string, copyright: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  return own.replace(/^Copyright.*$/m, copyright).trim();
}

/** Without the licences of what a package has built into its own tools, none of which is in ours. */
function ownPart(text: string): string {
  return text
    .split(/^# Licenses of bundled dependencies$/m, 1)
    .join('')
    .replaceAll('\r\n', '\n')
    .trim();
}

function addressOf(repository: string | { url: string } | undefined): string | undefined {
  const address = typeof repository === 'string' ? repository : repository?.url;
  return address
    ?.replace(/^github:/, 'https://github.com/')
    .replace(/^git\+|\.git$/g, '')
    .replace(/^git:/, 'https:');
}

const HEAD = `Galley is under the MIT licence, which stands in the file LICENSE of its source.
Its packages for browsers also hold code of the packages below, each under the licence that follows its
name. Made by "npm run notices".
`;

/** The whole file, from the names of the packages of which a build has code in it. */
export function noticesText(root: string, names: string[]): string {
  const notices = names.toSorted().map((name) => noticeOf(root, name));
  return [
    HEAD,
    ...notices.map(({ name, version, licence }) => `  ${name} ${version} · ${licence}`),
    '\nWords and weights in it come from, or were learned with the help of:\n',
    ...dataSources.map(({ name, licence, what }) => `  ${name} · ${licence} · ${what}`),
    ...notices.map(section),
    ...dataSources.map((source) => dataSection(root, source)),
  ].join('\n');
}

const RULE = '-'.repeat(80);

function section({ name, version, licence, source, text }: Notice): string {
  return `\n${RULE}\n${name} ${version}\n${licence}\n${source}\n\n${text}\n`;
}

function dataSection(root: string, { name, licence, source, copyright }: DataSource): string {
  const text = licence === 'MIT' ? mitText(root, copyright) : copyright;
  return `\n${RULE}\n${name}\n${licence}\n${source}\n\n${text}\n`;
}

/** The names of the packages that a notices file lists. */
export function namesIn(notices: string): string[] {
  return [...notices.matchAll(/^ {2}(\S+) \d\S* · /gm)].map(([, name = '']) => name);
}
