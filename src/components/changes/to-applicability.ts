/**
 * The mandates that a change names, as the script that folds lists reads them
 * (`client/lens/judge.ts`); undefined where it concerns all.
 */
export const toApplicability = (mandates: readonly string[] | null): string | undefined =>
  mandates === null ? undefined : JSON.stringify(mandates.map((mandate) => [mandate, 'applies']));
