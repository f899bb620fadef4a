import { browser } from 'wxt/browser';
import { PICTURES } from '../../utils/pictures/picture-settings.ts';
import { Switch } from '../switch.tsx';
import { useSetting } from '../use-setting.ts';

/** Where pictures may lie. */
const EVERYWHERE = { origins: ['*://*/*'] };

/**
 * Whether saving an article keeps its pictures, too. What access that needs is asked for at the saving,
 * host by host; in Firefox here and for all, as it takes no request that is not made in a click itself.
 */
export function PicturesSwitch() {
  const [pictures, set] = useSetting(PICTURES);
  if (!pictures) return null;
  const change = async (keeps: boolean) => {
    if (!keeps || !import.meta.env.FIREFOX) return set({ keeps });
    set({ keeps: await browser.permissions.request(EVERYWHERE).catch(() => false) });
  };
  return (
    <Switch
      on={pictures.keeps}
      onChange={change}
      name="picturesKeep"
      hint={import.meta.env.FIREFOX ? 'picturesKeepHowNow' : 'picturesKeepHow'}
    />
  );
}
