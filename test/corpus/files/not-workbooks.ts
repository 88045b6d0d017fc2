import { compoundFile, DAMAGED, ONE_CELL, OTHER_FORMATS, replacing } from '../../hosts/file/bad-files';
import { agileEncrypted } from '../../hosts/file/encrypted-files';
import { zipped } from '../../hosts/file/package-files';
import { error } from '../outcome';
import { file, type FileEntry } from './file-entry';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Files that only look like workbooks by their name, or cannot be read as they are. */
export const NOT_WORKBOOKS: readonly FileEntry[] = [
  ...Object.entries(OTHER_FORMATS).map(([name, [bytes, format]]) => ({
    name,
    make: file(() => bytes),
    outcome: error('file.not-a-workbook'),
    says: `er ikke en Excel-arbeidsbok (.xlsx)${format === '' ? '.' : `, men en ${format}-fil.`}`,
  })),
  ...Object.entries(DAMAGED).map(([name, bytes]) => ({
    name,
    make: file(() => bytes),
    outcome: error('file.damaged'),
    says: 'er skadet eller ufullstendig.',
  })),
  {
    name: 'a workbook with a password',
    make: file(() => compoundFile('EncryptedPackage')),
    outcome: error('file.encrypted'),
    says: 'er kryptert.',
  },
  {
    name: 'a workbook with the password that Excel never asks for',
    make: file(() => agileEncrypted(zipped(ONE_CELL), 'VelvetSweatshop', { turns: 1_000 })),
    outcome: error('file.built-in-password'),
    says: 'er kryptert med Excels innebygde passord, som Excel aldri spør om.',
  },
  {
    name: 'a workbook that a sensitivity label has encrypted',
    make: file(() =>
      Buffer.concat([compoundFile('EncryptedPackage'), Buffer.from('DRMEncryptedDataSpace', 'utf16le')]),
    ),
    outcome: error('file.label-encrypted'),
    says: 'er kryptert av en følsomhetsetikett.',
  },
  {
    name: 'a workbook in Strict Open XML',
    make: file(() => zipped(replacing('_rels/.rels', TRANSITIONAL, STRICT))),
    outcome: error('file.strict'),
    says: 'er lagret som «Strict Open XML».',
  },
];
