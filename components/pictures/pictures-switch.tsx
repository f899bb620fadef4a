import { PICTURES } from '../../utils/pictures/picture-settings.ts';
import { Switch } from '../switch.tsx';
import { useSetting } from '../use-setting.ts';

/** Whether saving an article keeps its pictures, too. What is asked for it is asked at the saving. */
export function PicturesSwitch() {
  const [pictures, set] = useSetting(PICTURES);
  if (!pictures) return null;
  return (
    <Switch
      on={pictures.keeps}
      onChange={(keeps) => set({ keeps })}
      name="picturesKeep"
      hint="picturesKeepHow"
    />
  );
}
