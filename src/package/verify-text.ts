import {askForNewerAfter} from '../edition/model/ask-for-newer-after';
import {formatDate} from '../edition/model/format-date';
import {reconstructionNote} from '../edition/model/reconstruction-note';
import type {PackInput} from './pack-edition';
import {SBOM} from './sbom';
import {STATUS} from './status';

export const VERIFY = 'VERIFY.txt';

/** One page on how to make sure that a copy is what was published. @param name of the archive, without its ending */
export function toVerifyText(
  {edition, asOf, published, title}: Pick<PackInput, 'edition' | 'asOf' | 'published' | 'title'>,
  name: string,
): string {
  const note = reconstructionNote(asOf, published);
  return `${title}
Edition ${edition}, as of ${asOf}${note === undefined ? '' : `:\n${note}`}

HOW TO MAKE SURE THAT THIS COPY IS WHAT WAS PUBLISHED

1. The archive. Its publisher tells its hash, also in ${name}.zip.sha256.
   Open a terminal in the folder of ${name}.zip. Compare with what one of these prints:

     sha256sum ${name}.zip                           (Linux)
     shasum -a 256 ${name}.zip                       (macOS)
     certutil -hashfile ${name}.zip SHA256           (Windows)
     (Get-FileHash ${name}.zip).Hash                 (Windows PowerShell)

2. Who made it. If ${name}.zip.sig is there, the archive was signed. Get the file
   of allowed signers from the publisher by another way than this copy, then run

     ssh-keygen -Y find-principals -s ${name}.zip.sig -f allowed_signers
     ssh-keygen -Y verify -f allowed_signers -I NAME -n guidance-package -s ${name}.zip.sig < ${name}.zip

   with the NAME that the first line prints. "Good signature" must appear.

3. What was unpacked. Open a terminal in this folder and run

     sha256sum --check --strict --quiet SHA256SUMS       (Linux)
     shasum -a 256 --check --strict --quiet SHA256SUMS   (macOS)

   Nothing is printed if every file is as it was packaged. This does not notice
   files that were added. In Windows PowerShell this names each file that is not
   as it was packaged:

     gc SHA256SUMS | ? {$_.Substring(0, 64) -ne (Get-FileHash $_.Substring(66)).Hash}

4. Everything at once, with the repository of the package and without a network:

     npm run edition -- verify ${edition} --package ${name}.zip

   If the archive was signed, add --allowed-signers allowed_signers.

WHAT THIS DOES NOT PROVE
A good signature proves that the holder of the key packaged these files. It does
not prove that what they say is right, or that no newer edition exists.

HOW LONG TO TAKE IT FOR CURRENT
Until ${formatDate(askForNewerAfter(published))}, one year after it was published. After that
day ask its publisher for a newer edition; one may exist before. ${STATUS} says
the same for programs. ${SBOM} lists the software it was made with.
`;
}
