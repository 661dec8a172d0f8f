import {InvalidArgumentError} from 'commander';

/** A port that can be asked for. @throws InvalidArgumentError where it is none */
export function toPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Give a number from 1 to 65535.');
  return port;
}
