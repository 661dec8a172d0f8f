/** On paper a page says where it was read; only the browser knows under which address that is. */
export function attachPrintedAddress(body: HTMLElement): void {
  const place = body.querySelector('.foot__place [data-address]');
  const {protocol, origin, pathname} = window.location;
  if (place && /^http/.test(protocol)) place.textContent = origin + pathname;
}
