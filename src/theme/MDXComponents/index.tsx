import MDXComponents from '@theme-original/MDXComponents';

/** The theme's own `details` hides its text until a script runs; the browser's opens without one and prints. */
export default {...MDXComponents, details: 'details'};
