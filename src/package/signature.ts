import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** What the signature is for; a signature made for something else does not pass. */
const NAMESPACE = 'guidance-package';

/**
 * Signs a list of hashes with an OpenSSH key.
 * @throws Error in plain words where the key cannot be used
 */
export function signSums(sums: string, keyFile: string): Buffer {
  return inFolder((folder) => {
    const file = join(folder, 'SHA256SUMS');
    writeFileSync(file, sums);
    const {status, stderr, error} = spawnSync(
      'ssh-keygen',
      ['-Y', 'sign', '-q', '-f', keyFile, '-n', NAMESPACE, file],
      {encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe']},
    );
    if (error) throw new Error('ssh-keygen is needed to sign; install OpenSSH');
    if (status !== 0) throw new Error(`the key ${keyFile} cannot sign: ${stderr.trim()}`);
    return readFileSync(`${file}.sig`);
  });
}

/** Who signed a list of hashes, by a file of allowed signers; undefined where nobody in it did. @throws Error without ssh-keygen */
export function findSigner(
  sums: Uint8Array,
  signature: Uint8Array,
  allowedSigners: string,
): string | undefined {
  return withSignature(signature, (file) =>
    keygen(['-Y', 'find-principals', '-s', file, '-f', allowedSigners])
      .stdout.split('\n')
      .map((name) => name.trim())
      .filter(Boolean)
      .find(
        (name) =>
          keygen(
            ['-Y', 'verify', '-f', allowedSigners, '-I', name, '-n', NAMESPACE, '-s', file],
            sums,
          ).status === 0,
      ),
  );
}

/** Whether a signature is one of this list, by whatever key. @throws Error without ssh-keygen */
export function isSignatureOf(sums: Uint8Array, signature: Uint8Array): boolean {
  return withSignature(
    signature,
    (file) => keygen(['-Y', 'check-novalidate', '-n', NAMESPACE, '-s', file], sums).status === 0,
  );
}

function keygen(args: readonly string[], input?: Uint8Array): {status: number; stdout: string} {
  const {status, stdout} = spawnSync('ssh-keygen', args, {encoding: 'utf8', input});
  if (status === null)
    throw new Error('ssh-keygen is needed to check the signature; install OpenSSH');
  return {status, stdout};
}

const withSignature = <T>(signature: Uint8Array, work: (file: string) => T): T =>
  inFolder((folder) => {
    const file = join(folder, 'SHA256SUMS.sig');
    writeFileSync(file, signature);
    return work(file);
  });

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'signature-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
