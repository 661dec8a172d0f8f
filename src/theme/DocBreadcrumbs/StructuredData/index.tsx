/** Breadcrumbs for search engines want full addresses, and the site has none of its own: better none than wrong ones. */
export default function DocBreadcrumbsStructuredData(): null {
  return null;
}
