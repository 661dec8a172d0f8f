export function writeStore(..._args: unknown[]): void {}
