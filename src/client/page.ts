import {attachChooser} from './attach-chooser';
import {attachCleanLinks} from './attach-clean-links';
import {attachContents} from './attach-contents';
import {attachEditions} from './attach-editions';
import {attachFocusKeys} from './attach-focus-keys';
import {attachHistory, nameAddress} from './attach-history';
import {attachKeysSwitch} from './attach-keys-switch';
import {attachLeave, attachLeaveHint} from './attach-leave';
import {attachOverdueReview} from './attach-overdue-review';
import {attachPrintedAddress} from './attach-printed-address';
import {attachSearchField} from './attach-search-field';
import {attachTerms} from './attach-terms';
import {attachThemeButton} from './attach-theme-button';
import {attachTools} from './attach-tools';
import type {GuidancePage} from './guidance-page';
import {readKeys} from './keys';

/** Everything a page does beyond being read. Without this script it reads, links and prints all the same. */
function main(): void {
  const keys = readKeys();
  // First of all, so that leaving works whatever else fails.
  attachLeave(document, keys);
  attachFocusKeys(document, keys);
  attachTerms(document);
  attachEditions(document);
  attachCleanLinks(document);

  const page: GuidancePage = {
    attach(body) {
      nameAddress(body);
      attachLeaveHint(body);
      attachKeysSwitch(body, keys);
      attachThemeButton(body);
      attachContents(body);
      attachOverdueReview(body);
      attachPrintedAddress(body);
      attachChooser(body);
      attachSearchField(body);
      attachTools(body);
    },
  };
  attachHistory(page);
  window.guidancePage = page;
  page.attach(document.body);
}

main();
