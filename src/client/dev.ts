// While the site is served for editing, Docusaurus loads the styles and the script that a page of a
// build loads by itself.
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import '../css/page.css';

// The search needs a store, which only a build makes; everything else works as readers find it.
if (ExecutionEnvironment.canUseDOM) window.addEventListener('load', () => void import('./page'));
