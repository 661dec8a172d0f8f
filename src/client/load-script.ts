const loads = (root: string, file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}assets/${file}`;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${file} could not be loaded.`));
    };
    document.head.append(script);
  });

/** Loads a script of the edition. An element does this from a server and from a disk alike. */
export const loadScript = (file: string): Promise<void> =>
  loads(document.body.dataset.root ?? '', file);
