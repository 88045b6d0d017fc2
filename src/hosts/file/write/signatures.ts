import { type OpcPackage, PACKAGE_ROOT } from '../opc/opc-package';

/** Removes signatures, which vouch for the bytes of a file that is no longer the same, and tells which they were. */
export function dropSignatures(target: OpcPackage): readonly string[] {
  return target.unlink([PACKAGE_ROOT], ({ kind }) => kind === 'origin');
}
