import type { Answerer } from '../utils/digest/model/pick-facts.ts';

/** A running model; it holds gigabytes until it is let go. */
export interface ModelSession extends Answerer {
  destroy(): void;
}

/** The part of the Prompt API (webmachinelearning.github.io/prompt-api) that is used. */
export interface BrowserModel {
  availability(options: object): Promise<string>;
  create(options: object): Promise<ModelSession>;
}

/** Chromium wants to know the languages of what comes out, which here are numbers. */
export const MODEL_OPTIONS = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** The model that the browser has built in, or null where it has none. */
export function browserModel(): BrowserModel | null {
  const found: unknown = Reflect.get(globalThis, 'LanguageModel');
  return isModel(found) ? found : null;
}

function isModel(value: unknown): value is BrowserModel {
  return typeof value === 'function' && 'availability' in value && 'create' in value;
}
