import {startSearch} from './start-search';

const page = window.guidancePage;
// To read the code took a while: a key pressed meanwhile comes first.
if (page) setTimeout(() => startSearch(page));
