/** No key that changes the meaning of others is held down. */
export const isPlainKey = ({ctrlKey, altKey, metaKey}: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey;
