import {loadScript} from './load-script';
import './tool';

/** Brings the tools of a page to life, and loads the script and the styles of each where that has not been done. */
export function attachTools(body: HTMLElement): void {
  for (const place of body.querySelectorAll<HTMLElement>('[data-tool]')) {
    const name = place.dataset.tool ?? '';
    const attach = (): void => {
      if (!place.hidden) return;
      place.hidden = false;
      window.guidanceTools?.[name]?.(place);
    };
    const start = (): void => {
      showStyles();
      if (window.guidanceTools?.[name]) attach();
      // Where it fails, the page stays as it is without scripts.
      else loadScript(`${name}.js`).then(attach, () => undefined);
    };
    // A folded part loads nothing before it is opened.
    if (place.dataset.when === 'open')
      place.closest('details')?.addEventListener('toggle', start, {once: true});
    else start();
  }
}

/** The search switches off the styles that a page it opens does not name itself. */
function showStyles(): void {
  const known = document.querySelector<HTMLLinkElement>('link[href$="assets/tools.css"]');
  const styles = known ?? document.createElement('link');
  styles.disabled = false;
  if (known) return;
  styles.rel = 'stylesheet';
  styles.href = `${document.body.dataset.root ?? ''}assets/tools.css`;
  document.head.append(styles);
}
