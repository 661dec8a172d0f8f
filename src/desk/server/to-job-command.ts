import type {JobName} from '../model/publishing';

/** A command as the desk runs it, and as a person would type it. */
export interface JobCommand {
  script: string;
  args: readonly string[];
  shown: string;
}

/** The commands of publishing are those of the terminal: the desk only begins them. */
export function toJobCommand(name: JobName, number: string, asOf: string): JobCommand {
  const cut = ['cut', number, '--as-of', asOf];
  switch (name) {
    case 'dry-run':
      return edition([...cut, '--dry-run']);
    case 'cut':
      return edition(cut);
    case 'undo-cut':
      return edition(['undo-cut', '--yes']);
    case 'verify':
      return edition(['verify']);
    case 'build':
      return {script: 'scripts/build.ts', args: [], shown: 'npm run build'};
  }
}

const edition = (args: readonly string[]): JobCommand => ({
  script: 'scripts/edition.ts',
  args,
  shown: `npm run edition -- ${args.join(' ')}`,
});
