/**
 * - syntax: not a name with filters · name, filter: not known there · open: a section that never ends ·
 *   close: an end without its section · field: a line of the front matter that is no `name: value`.
 */
export type TemplateProblem = 'syntax' | 'name' | 'filter' | 'open' | 'close' | 'field';

/** What is wrong with a template, and the words of it that are. */
export class TemplateError extends Error {
  readonly problem: TemplateProblem;
  readonly words: string;

  constructor(problem: TemplateProblem, words: string) {
    super(`The template has a mistake at ${words} (${problem}).`);
    this.name = 'TemplateError';
    this.problem = problem;
    this.words = words;
  }
}
