import { figure, HostError, type Issue, issue } from '../../workbook/issue';

/** What passes by itself, and may be asked again. */
const TRANSIENT: readonly string[] = ['ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted'];

/** The code of an error of Office.js, which may come from another frame; null for any other error. */
export function errorCode(error: unknown): string | null {
  if (error instanceof HostError || typeof error !== 'object' || error === null) return null;
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === 'string' && typeof name === 'string' && name.includes('RichApi') ? code : null;
}

export function isTransient(error: unknown): boolean {
  return TRANSIENT.includes(errorCode(error) ?? '');
}

/** What Excel refused, as the user can act on it; any other error as it is. */
export function hostErrorOf(error: unknown): unknown {
  const code = errorCode(error);
  return code === null ? error : new HostError(issueOf(code), error);
}

function issueOf(code: string): Issue {
  if (TRANSIENT.includes(code)) return issue('excel.busy', null, {});
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return issue('excel.cell-being-edited', null, {});
    case 'AccessDenied':
    case 'Unauthenticated':
      return issue('excel.not-writable', null, {});
    case 'ItemNotFound':
    case 'InvalidReference':
    case 'InvalidObjectPath':
      return issue('excel.sheet-gone', null, {});
    case 'ApiNotFound':
      return issue('excel.too-old', null, {});
    default:
      return issue('excel.refused', null, { code: figure.text(code) });
  }
}
