/** A step of a plan; without `least` nobody knows how long it takes. Both in months. */
export interface BarStep {
  text: string;
  least?: number | undefined;
  most?: number | undefined;
}

/** Steps that follow each other, under a title. */
export interface BarTrack {
  title: string;
  steps: readonly BarStep[];
}
