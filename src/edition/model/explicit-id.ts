/** A heading may end in its id: "Title {#title}". The group is the id. */
export const EXPLICIT_ID = /\s*\{#([a-z0-9-]+)\}\s*$/;
