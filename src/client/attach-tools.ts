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
      if (window.guidanceTools?.[name]) attach();
      else load(name, attach);
    };
    // A folded part loads nothing before it is opened.
    if (place.dataset.when === 'open')
      place.closest('details')?.addEventListener('toggle', start, {once: true});
    else start();
  }
}

/** By elements, which work from a server and from a disk alike. Where it fails, the page stays as it is without. */
function load(name: string, then: () => void): void {
  const root = `${document.body.dataset.root ?? ''}assets/`;
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = `${root}tools.css`;
  const script = document.createElement('script');
  script.src = `${root}${name}.js`;
  script.onload = then;
  document.head.append(styles, script);
}
