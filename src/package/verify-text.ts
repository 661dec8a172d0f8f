import type {PackageAbout} from './plain-page';

/** One page on how to make sure that a copy is what was published. */
export function toVerifyText(
  {edition, asOf, title}: PackageAbout,
  manifestHash: string,
  folder: string,
): string {
  return `${title}
Edition ${edition}, as of ${asOf}

HOW TO MAKE SURE THAT THIS COPY IS WHAT WAS PUBLISHED

1. Every file. Open a terminal in this folder and run

     sha256sum --check --strict --quiet SHA256SUMS        (Linux)
     shasum -a 256 --check --strict --quiet SHA256SUMS    (macOS)

   Nothing is printed if every file is as it was packaged. This does not notice
   files that were added. Step 3 does.

2. The list itself. If SHA256SUMS.sig is here, the list was signed. Get the file
   of allowed signers from the publisher by another way than this copy, then run

     ssh-keygen -Y find-principals -s SHA256SUMS.sig -f allowed_signers
     ssh-keygen -Y verify -f allowed_signers -I NAME -n guidance-package -s SHA256SUMS.sig < SHA256SUMS

   with the NAME that the first line prints. "Good signature" must appear.

3. Everything at once, with the repository of the package and without a network:

     npm run edition -- verify ${edition} --package ${folder}.zip

   If the list was signed, add --allowed-signers allowed_signers. It names each file that was changed, renamed, removed or added, and refuses
   another edition in the place of this one.

WHAT THIS DOES NOT PROVE
A good signature proves that the holder of the key packaged these files. It does
not prove that what they say is right, or that no newer edition exists.

The hash of this edition in the repository (SHA-256 of edition.json) is
${manifestHash}
`;
}
