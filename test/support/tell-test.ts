/** In the browser's page: tells the test what came of the work, percent-encoded so that it reads as nothing else. */
export function tellTest<T extends { readonly failure: string | null }>(work: Promise<T>): void {
  const tell = (told: Pick<T, 'failure'>): void => {
    document.querySelector('pre')!.textContent = encodeURIComponent(JSON.stringify(told));
  };
  work.then(tell, (failure: unknown) => {
    tell({
      failure:
        failure instanceof Error ? `${failure.message} ${failure.stack ?? ''}` : JSON.stringify(failure),
    });
  });
}
