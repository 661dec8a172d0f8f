import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ShownEdition} from '../../plugin/shown-edition';

/** The edition that this build shows. */
export function useShown(): ShownEdition {
  return useDocusaurusContext().siteConfig.customFields?.shown as ShownEdition;
}
