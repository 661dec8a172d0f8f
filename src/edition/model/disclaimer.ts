/** Stands at the foot of every page. */
export const DISCLAIMER =
  'An independent drafting of a guidance package. It is not an official publication of the United Nations.';
