import {vi} from 'vitest';

interface Settings {
  navigation: object;
}
const {settings} = (window as unknown as {happyDOM: {settings: Settings}}).happyDOM;

/** The window of a test loads nothing: neither the pages its links lead to nor scripts. Both are told by hand. */
Object.assign(settings, {handleDisabledFileLoadingAsSuccess: true});
Object.assign(settings.navigation, {
  disableMainFrameNavigation: true,
  disableChildPageNavigation: true,
});

/** Puts HTML into a new document, so that listeners of another test do not hear it. */
export function makeDocument(html: string): Document {
  const made = document.implementation.createHTMLDocument('A page');
  made.body.innerHTML = html;
  return made;
}

/** A press of a key as a browser tells of it. */
export function press(target: EventTarget, key: string, init: KeyboardEventInit = {}): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...init}),
  );
}

/** A click. @returns whether the link would still be followed */
export function click(target: Element): boolean {
  return target.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
}

/** Watches where the window is sent. */
export function watchReplace(): ReturnType<typeof vi.spyOn> {
  return vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
}
