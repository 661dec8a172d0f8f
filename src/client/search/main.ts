import {startSearch} from './start-search';

const page = window.guidancePage;
if (page) startSearch(page);
