import { useEffect, useState } from 'preact/hooks';
import type { DigestContext, Fact } from '../utils/digest/digest.ts';
import { FACTS_BY_MODEL } from '../utils/settings/switches.ts';
import { browserModel, MODEL_OPTIONS } from './browser-model.ts';
import { useSetting } from './use-setting.ts';

export interface PickedFacts {
  /** Whether the browser has a model at all. */
  offered: boolean;
  on: boolean;
  state: 'idle' | 'choosing' | 'chosen' | 'failed';
  /** What the model picked, or null. */
  facts: Fact[] | null;
  set(on: boolean): void;
}

/**
 * Key facts picked by the browser's own model, where it has one and the reader asks for it. Off
 * until then; a model that is not on the machine yet is fetched by the browser at the reader's
 * click alone.
 */
export function usePickedFacts(text: string, context: DigestContext): PickedFacts {
  const [availability, setAvailability] = useState('unavailable');
  const [on, setOn] = useSetting(FACTS_BY_MODEL);
  const [clicked, setClicked] = useState(false);
  const [result, setResult] = useState<{ of: string; facts: Fact[] } | null>(null);
  const offered = availability !== 'unavailable';
  const runs = on === true && offered && (clicked || availability === 'available');

  useEffect(() => {
    const model = browserModel();
    if (!model) return;
    model.availability(MODEL_OPTIONS).then(setAvailability, () => {});
  }, []);

  useEffect(() => {
    if (!runs) return;
    let current = true;
    pick(text, context).then(
      (facts) => current && setResult({ of: text, facts }),
      (error: unknown) => {
        console.error('The model failed.', error);
        if (current) setResult({ of: text, facts: [] });
      },
    );
    return () => {
      current = false;
    };
  }, [runs, text, context]);

  const set = (next: boolean) => {
    setClicked(true);
    setOn(next);
  };
  const facts = runs && result?.of === text ? result.facts : null;
  const state = !runs ? 'idle' : !facts ? 'choosing' : facts.length > 0 ? 'chosen' : 'failed';
  return { offered, on: on === true && offered, state, facts: facts?.length ? facts : null, set };
}

async function pick(text: string, context: DigestContext): Promise<Fact[]> {
  const { pickFacts } = await import('../utils/digest/model/pick-facts.ts');
  const session = await browserModel()?.create(MODEL_OPTIONS);
  if (!session) return [];
  try {
    return await pickFacts(text, context, session);
  } finally {
    session.destroy();
  }
}
