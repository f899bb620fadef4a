import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PICTURES_KEY, readPictureSettings } from '../../../utils/pictures/picture-settings.ts';
import { message } from '../../../utils/words.ts';

/** Whether saving an article keeps its pictures, too. What is asked for it is asked at the saving. */
export function PicturesSwitch() {
  const [keeps, setKeeps] = useState(false);
  useEffect(() => {
    browser.storage.local
      .get(PICTURES_KEY)
      .then((stored) => setKeeps(readPictureSettings(stored[PICTURES_KEY]).keeps));
  }, []);
  const set = (keeps: boolean) => {
    setKeeps(keeps);
    browser.storage.local.set({ [PICTURES_KEY]: { keeps } });
  };
  return (
    <>
      <h3>{message('picturesTitle')}</h3>
      <label class="pictures-switch">
        <input
          type="checkbox"
          checked={keeps}
          aria-describedby="pictures-how"
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
        {message('picturesKeep')}
      </label>
      <p id="pictures-how" class="pictures-how">
        {message('picturesKeepHow')}
      </p>
    </>
  );
}
