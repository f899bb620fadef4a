import { useEffect, useState } from 'preact/hooks';
import { browserModel, MODEL_OPTIONS } from '../../components/browser-model.ts';
import { Switch } from '../../components/switch.tsx';
import { useSetting } from '../../components/use-setting.ts';
import { FACTS_BY_MODEL } from '../../utils/settings/switches.ts';
import { Section } from './section.tsx';

/** Whether the browser's own model picks the key facts; nothing where it has none. */
export function Model() {
  const [on, set] = useSetting(FACTS_BY_MODEL);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    browserModel()
      ?.availability(MODEL_OPTIONS)
      .then(
        (availability) => setThere(availability !== 'unavailable'),
        () => {},
      );
  }, []);
  if (!isThere || on === null) return null;
  return (
    <Section title="digestFacts">
      <Switch on={on} onChange={set} name="modelSwitch" hint="modelHint" />
    </Section>
  );
}
