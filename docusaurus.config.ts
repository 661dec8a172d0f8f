import {createRequire} from 'node:module';
import type {Config} from '@docusaurus/types';

/**
 * Docusaurus loads this file with a loader of its own. The code of the site comes from Node's, so that a command that has
 * loaded an edition and the build it starts work with the same one.
 */
const load = createRequire(__filename);
const {createConfig} = load(
  './src/plugin/create-config',
) as typeof import('./src/plugin/create-config');

export default (): Config => createConfig(__dirname);
