/**
 * What the system refused, in one line with a cure: a full disk, missing rights, a folder that can
 * only be read. Undefined for other errors, which are faults of the program.
 */
export function systemMessage(error: unknown): string | undefined {
  const {syscall, message} = error as NodeJS.ErrnoException;
  return syscall === undefined
    ? undefined
    : `The system refused a step: ${message}. Nothing is lost: cure the cause (a full disk, ` +
        'missing rights) and run the command again.';
}
