/**
 * The address of a page of an edition on the site: `report/index.md` of 2.0 is at `/2.0/report/`.
 * @param slug the address that its settings give instead
 */
export function pageAddress(name: string, path: string, slug?: string): string {
  return slug === undefined
    ? `/${name}/${path.replace(/\.md$/, '/').replace(/(^|\/)index\/$/, '$1')}`
    : `/${name}${slug}`;
}
