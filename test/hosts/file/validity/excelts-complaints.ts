import { dirname, join } from 'node:path';

interface Problem {
  readonly kind: string;
  readonly message: string;
}

/** What excelts' validator of packages has to say; the package does not export it, so it is found by its file. */
export async function exceltsComplaints(bytes: Uint8Array): Promise<readonly string[]> {
  const library = dirname(require.resolve('@cj-tech-master/excelts'));
  const { validateXlsxBuffer } = (await import(
    join(library, 'modules/excel/utils/ooxml-validator/index.js')
  )) as {
    validateXlsxBuffer: (
      bytes: Uint8Array,
      options: { includeWarnings: boolean },
    ) => Promise<{ problems: readonly Problem[] }>;
  };
  const { problems } = await validateXlsxBuffer(bytes, { includeWarnings: true });
  return problems.map(({ kind, message }) => `excelts: ${kind}: ${message}`);
}
