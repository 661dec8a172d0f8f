import {policyTags} from './policy';
import {slotOf} from '../remark/site-slots';
import {THEME_SCRIPT} from './theme-script';

/** A copy of an edition alone, wherever somebody puts it, is not for search engines. */
const NOT_LISTED = '<meta name="robots" content="noindex">';

/**
 * What Docusaurus writes around a page. Nothing of its own runtime is in it: the page is complete
 * as it is. The policy comes first, before anything that it rules. Marks that only Docusaurus'
 * runtime reads are taken out.
 */
export const TEMPLATE = `<!DOCTYPE html>
<html <%~ it.htmlAttributes.replace(/ ?data-has-hydrated="false"/, '') %>>
<head>
<meta charset="utf-8">
${policyTags([THEME_SCRIPT])}
${slotOf('canonical', '')}
<meta name="color-scheme" content="light dark">
${slotOf('robots', NOT_LISTED)}
<script>${THEME_SCRIPT}</script>
<% it.metaAttributes.forEach((tags) => { %><%~ tags.replace(/ data-rh="true"/g, '').replace(/<meta property="og:title"[^>]*>/, '') %>
<% }); %>
</head>
<body <%~ it.bodyAttributes %>><%~ it.appHtml.replace(/<!-- -->/g, '') %></body>
</html>
`;
