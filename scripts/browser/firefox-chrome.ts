/**
 * Functions that run inside Firefox, with the rights of its own windows. They travel as their
 * source, so each uses only its arguments and what Firefox has there.
 */

/** What the functions use of Firefox's own objects. */
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: {
          browserActionFor(extension: object): {
            openPopup(window: Window, withoutUserAction: boolean): Promise<void>;
          };
        };
      };
    };
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: object; getURL(path: string): string };
};
interface PopupBrowser extends Element {
  currentURI: { spec: string } | null;
  browsingContext: {
    currentWindowGlobal: {
      getActor(name: 'MarionetteCommands'): {
        executeScript<T>(script: string, args: unknown[], options: object): Promise<T>;
      };
    };
  };
}

/** The address of one of the extension's pages; its host is another in each profile. */
export function ownAddress(id: string, path: string): string {
  return WebExtensionPolicy.getByID(id).getURL(path);
}

/** What a click on the extension's button does, activeTab included. */
export function openPopup(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
}

export function isPopupOpen(): boolean {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  return popup?.currentURI?.spec.startsWith('moz-extension:') ?? false;
}

/** Presses the first button of the question that is open; false while there is none. */
export function sayYes(): boolean {
  const question = document.querySelector('#notification-popup popupnotification');
  const { button } = (question ?? {}) as { button?: { click(): void } };
  button?.click();
  return button !== undefined;
}

/** What stands in the badge of the extension's button, in the toolbar or in the menu of extensions. */
export function badgeOnButton(id: string): string {
  const widget = `${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-BAP`;
  return document.getElementById(widget)?.getAttribute('badge') ?? '';
}

/** Chooses one of the extension's entries in the page's context menu, which is open. */
export function chooseInMenu(id: string, entry: string): boolean {
  const widget = id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  const item = document.getElementById(`${widget}-menuitem-_${entry}`);
  const menu = document.getElementById('contentAreaContextMenu');
  (item as (Element & { doCommand?(): void }) | null)?.doCommand?.();
  if (item) (menu as (Element & { hidePopup?(): void }) | null)?.hidePopup?.();
  return item !== null;
}

/**
 * Hands a script on to the popup's process, by the way Marionette's own commands go. It has no
 * command for popups, since it knows only windows and tabs.
 */
export function runInPopup<T>(script: string, args: unknown[]): Promise<T> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is closed.');
  const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript<T>(script, args, { sandboxName: null, timeout: 30_000 });
}
