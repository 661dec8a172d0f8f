/** The part of citation-js that the package uses; it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    /** What was read, in CSL-JSON. */
    data: object[];
    constructor(data: object[] | string);
    format(format: 'bibtex' | 'ris' | 'data', options?: object): string;
  }
  export const plugins: {
    config: {get(name: '@bibtex'): {format: {useIdAsLabel: boolean; checkLabel: boolean}}};
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
