/** What Excel refuses, by its own code. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const refuse = {
  notFound: (what: string) => new Fault('ItemNotFound', `There is no ${what}`, 404),
  badArgument: (why: string) => new Fault('InvalidArgument', why),
  exists: (what: string) => new Fault('ItemAlreadyExists', `There is a ${what} already`, 409),
  isProtected: (what: string) => new Fault('AccessDenied', `${what} is protected`, 401),
  unknown: (what: string) => new Fault('ApiNotFound', `The test server does not know ${what}`, 404),
};

/** A protected sheet is not changed. */
export function requireUnprotected(sheet: { readonly isProtected: boolean; readonly name: string }): void {
  if (sheet.isProtected) throw refuse.isProtected(sheet.name);
}
