import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {NEXT} from '../edition';
import {shownEdition} from './rendered-edition';

/** The pages outside of editions. They are made together with the edition being written, which every build makes. */
export function createFramePlugin(siteDir: string): () => Plugin {
  return () => ({
    name: 'frame',
    contentLoaded: async ({actions: {addRoute}}) => {
      if (shownEdition() !== NEXT) return;
      const component = (file: string) => join(siteDir, 'src/components', file);
      addRoute({path: '/', component: component('home/Home.tsx'), exact: true});
      addRoute({path: '/editions/', component: component('editions/Editions.tsx'), exact: true});
    },
  });
}
