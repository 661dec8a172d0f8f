import {spawnSync} from 'node:child_process';

/** What the signature is for; a signature made for something else does not pass. */
const NAMESPACE = 'guidance-package';

/**
 * Signs a file with an OpenSSH key, into a file of the same name with `.sig`.
 * @throws Error in plain words where the key cannot be used
 */
export function signFile(file: string, key: string): void {
  const {status, stderr, error} = spawnSync(
    'ssh-keygen',
    ['-Y', 'sign', '-q', '-f', key, '-n', NAMESPACE, file],
    {encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe']},
  );
  if (error) throw new Error('ssh-keygen is needed to sign; install OpenSSH');
  if (status !== 0) throw new Error(`the key ${key} cannot sign: ${stderr.trim()}`);
}

/** Who signed this, by a file of allowed signers; undefined where nobody in it did. @throws Error without ssh-keygen */
export function findSigner(
  content: Uint8Array,
  signatureFile: string,
  allowedSigners: string,
): string | undefined {
  const files = ['-s', signatureFile, '-f', allowedSigners];
  return keygen(['-Y', 'find-principals', ...files])
    .stdout.split('\n')
    .map((name) => name.trim())
    .filter(Boolean)
    .find(
      (name) =>
        keygen(['-Y', 'verify', ...files, '-I', name, '-n', NAMESPACE], content).status === 0,
    );
}

/** Whether a signature is one of this, by whatever key. @throws Error without ssh-keygen */
export const isSigned = (content: Uint8Array, signatureFile: string): boolean =>
  keygen(['-Y', 'check-novalidate', '-n', NAMESPACE, '-s', signatureFile], content).status === 0;

function keygen(args: readonly string[], input?: Uint8Array): {status: number; stdout: string} {
  const {status, stdout} = spawnSync('ssh-keygen', args, {encoding: 'utf8', input});
  if (status === null)
    throw new Error('ssh-keygen is needed to check the signature; install OpenSSH');
  return {status, stdout};
}
