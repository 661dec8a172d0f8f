/** One of the ten steps of “Publish an edition”, and how far it is. */
export interface PublishingStep {
  title: string;
  /** `open`: something is missing; `unknown`: only a person or a command can say. */
  state: 'done' | 'open' | 'unknown';
  /** What is missing, or what to do. */
  say: string;
  /** The same as a command, for whoever works in a terminal. */
  command?: string | undefined;
  /** What it is written in, to be opened as text. */
  file?: string;
}

export interface Publishing {
  number: string;
  asOf: string;
  /** The last edition that was cut, if there is one. */
  latest: string | undefined;
  steps: readonly PublishingStep[];
}

/** A command that was begun at the desk, and what it has printed so far. */
export interface Job {
  command: string;
  printed: string;
  /** Undefined while it runs; 0 where it did what it should. */
  code: number | null | undefined;
}

/** What can be begun at the desk. */
export type JobName = 'dry-run' | 'cut' | 'undo-cut' | 'build' | 'verify';
