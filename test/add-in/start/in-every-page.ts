// Each is sent to the browser as it stands, and knows nothing of this file.

/** Tells what a policy refuses, the page's own or one that a server sends. */
export function watchRefusals(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    const { tellRefusal } = window as unknown as { readonly tellRefusal: (refusal: string) => void };
    tellRefusal(`${effectiveDirective}: ${blockedURI} (${sourceFile})`);
  });
}

/** As a browser that keeps storage from frames of others. */
export function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException(`Access to ${name} is denied for this document.`, 'SecurityError');
      },
    });
  }
}

/** Time goes faster for all that waits for a second or more. */
export function hurry(): void {
  const wait = window.setTimeout.bind(window);
  const hurried = (done: () => void, time = 0) => wait(done, time < 1_000 ? time : time / 20);
  Object.assign(window, { setTimeout: hurried });
}
