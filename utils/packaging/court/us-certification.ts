import { caseLabel } from '../../model/case';
import { exhibit, recordName } from '../../model/evidence';
import { partPath } from '../evidence-files';
import { sourceIn, titleOf } from '../evidence-index';
import { factsOf, type MethodContext, methodContext } from '../method-facts';
import type { Term } from '../method-texts';
import type { PackagedEvidence, PackageInput } from '../package-input';
import { showInstant } from '../zoned-time';
import { FRE_902_13, FRE_902_14, sourceLine, USC_1746 } from './rules';
import { blank, type CourtSheet, type SheetBlock, type Words } from './sheet';

/**
 * A certification under Federal Rules of Evidence 902(13) and (14) to be completed by a qualified person: what the package
 * recorded is filled in; what only the declarant can know, or say, is a blank.
 */
export function usCertification(input: PackageInput): CourtSheet {
  const context = methodContext('en', input);
  return {
    name: 'us-fre-902-certification',
    title: 'Certification under Federal Rules of Evidence 902(13) and 902(14)',
    language: 'en',
    wide: false,
    blocks: [
      CAUTION,
      HEAD,
      { kind: 'heading', text: '1. The declarant' },
      { kind: 'lines', lines: DECLARANT },
      { kind: 'heading', text: '2. The process' },
      { kind: 'lines', lines: processOf(context) },
      { kind: 'heading', text: '3. The records' },
      ...input.evidence.flatMap((piece) => recordBlocks(piece, context)),
      { kind: 'heading', text: '4. Accuracy of the result (Rule 902(13))' },
      { kind: 'lines', lines: ACCURACY },
      { kind: 'heading', text: '5. Digital identification of the copies (Rule 902(14))' },
      { kind: 'lines', lines: IDENTIFICATION },
      hashes(input),
      { kind: 'heading', text: '6. What this certification does not say' },
      { kind: 'lines', lines: LIMITS },
      { kind: 'heading', text: '7. Notice (Rule 902(11))' },
      { kind: 'lines', lines: NOTICE },
      { kind: 'heading', text: '8. Declaration (28 U.S.C. § 1746)' },
      { kind: 'lines', lines: ['Strike out the one that does not apply.'] },
      { kind: 'signature', lines: DECLARATION },
      {
        kind: 'lines',
        lines: [FRE_902_13, FRE_902_14, USC_1746].map((source) => `Rule: ${sourceLine(source, 'en')}`),
      },
    ],
  };
}

const CAUTION: SheetBlock = {
  kind: 'caution',
  lines: [
    'TEMPLATE. Not signed, and not a certification until a qualified person has completed and signed it. Every 〔blank〕 is to be completed, and every sentence checked, by that person or a lawyer. Strike out what is not so.',
    'This is not legal advice. Whether the person who made the captures is a “qualified person” is for the court. Rule 902 concerns authenticity only: objections such as hearsay and relevance stay open.',
  ],
};

const HEAD: SheetBlock = {
  kind: 'lines',
  lines: [
    ['Court: ', blank('name of the court')],
    ['Case: ', blank('caption'), ' No. ', blank('case number')],
  ],
};

const DECLARANT: Words[] = [
  ['I, ', blank('name of the declarant'), ', declare under 28 U.S.C. § 1746:'],
  ['My occupation and my relation to the parties: ', blank('occupation and relation to the parties')],
  ['How I know the process described here: ', blank('training, experience or examination of the process')],
];

function processOf({ input }: MethodContext): Words[] {
  return [
    `The records are in the package of case ${caseLabel(input.case.number)}, made at ${showInstant(input.createdAt, input.createdAt)} by the browser extension Wallet Witness ${input.extension}. According to the package, they were made as follows.`,
    'The extension took what the person’s own browser had open, when the person asked for it: the browser’s own picture, where the browser allowed one; the page’s content; its words; and the circumstances. It hashed each file (SHA-256 and SHA-512) when storing it, read it back, hashed it again, and entered the hash of the record that names all files of the exhibit in a log in which each entry carries the hash of the one before.',
    'data/method.html of the package tells how each kind of file comes about.',
    ['The device on which this ran: ', blank('make, model and operating system')],
    [
      'Whether the device and the browser worked properly then: ',
      blank('state of the device, and how that is known'),
    ],
  ];
}

const TERMS: readonly Term[] = [
  'started',
  'permission',
  'extent',
  'began',
  'server',
  'zone',
  'browser',
  'extension',
  'reader',
  'list',
  'covered',
  'missing',
  'given',
  'fileName',
  'modified',
  'fileRead',
  'seal',
];

function recordBlocks(piece: PackagedEvidence, { texts, ...context }: MethodContext): SheetBlock[] {
  const facts = new Map(factsOf(piece, { texts, ...context }));
  const rows = TERMS.flatMap((term): Words[][] => {
    const said = facts.get(term);
    return said === undefined
      ? []
      : [[texts.terms[term], said === null ? texts.notRecorded : said.join('\n')]];
  });
  return [
    { kind: 'heading', text: `${exhibit(piece.item.number)} ${titleOf(piece)}` },
    {
      kind: 'table',
      head: ['Fact', 'As recorded'],
      shares: [0.26, 0.74],
      rows: [
        ['Source', sourceIn(piece.item, 'en')],
        ...rows,
        ['What I know of it myself', [blank('what the declarant saw or did, if anything')]],
      ],
    },
  ];
}

const ACCURACY: Words[] = [
  [
    'Whether this process produces an accurate result: ',
    blank('yes or no'),
    '. My basis for saying so: ',
    blank('basis: tests made, their dates and outcomes'),
  ],
  ['Errors or faults of the process that I know of: ', blank('known errors, or none')],
];

const IDENTIFICATION: Words[] = [
  'The package lists the SHA-256 of every file of the records as it was computed when the file was stored. Two files with the same SHA-256 are, for all practical purposes, the same.',
  [
    'On ',
    blank('date of the comparison'),
    ' I computed the SHA-256 of each file that is offered, with ',
    blank('program and version'),
    ', and compared it with the list below. The outcome: ',
    blank('outcome: all the same, or which differ'),
  ],
];

const LIMITS: Words[] = [
  'It does not say that what the page showed was true, that neither the page nor the extension had been altered in the browser before it was taken, who held the account, or that the list of records is complete.',
  'Times are those of the device, except where an authority or the wallet’s server is named as their source.',
];

const NOTICE: Words[] = [
  [
    'Written notice of the intent to offer the records was given to ',
    blank('adverse party'),
    ' on ',
    blank('date of the notice'),
    '; the records and this certification were made available for inspection at ',
    blank('place of inspection'),
    '.',
  ],
];

const DECLARATION: Words[] = [
  'Within the United States: I declare under penalty of perjury that the foregoing is true and correct.',
  'Outside the United States: I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.',
  ['Executed on ', blank('date'), ' at ', blank('place'), '.'],
  ['Signature: ', blank('signature of the declarant')],
  ['Name: ', blank('name of the declarant')],
];

function hashes({ evidence }: PackageInput): SheetBlock {
  const rows = evidence.flatMap(({ item }) =>
    item.parts.map(({ name, digest }): Words[] => [
      `${partPath(item, name)}${name === recordName(item) ? '\n(names the others)' : ''}`,
      digest.sha256,
    ]),
  );
  return {
    kind: 'table',
    head: ['File', 'SHA-256, as computed when it was stored'],
    shares: [0.38, 0.62],
    rows,
  };
}
