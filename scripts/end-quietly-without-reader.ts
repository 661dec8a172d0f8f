/**
 * Whoever reads a pipe may stop before the end, as `head` does. What is left is then written to nobody,
 * and the command ends as it would have.
 */
export function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
