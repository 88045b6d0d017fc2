import { createRoot } from 'react-dom/client';
import type { Locale } from '../locales/locale';
import type { WorkbookHost } from '../workbook/host';
import { App } from './app';
import type { Calculator } from './calculator/calculator';
import { PaneModel } from './pane-model';
import './pane.css';

export interface MountOptions {
  readonly host: WorkbookHost;
  readonly locale: Locale;
  /** Told which language the pane speaks, at first and when it is changed. */
  readonly onLocale?: (locale: Locale) => void;
  /** Several panes may share one. */
  readonly calculator: Calculator;
}

/** A pane in the page. */
export interface MountedPane {
  readonly model: PaneModel;
  /** Takes it away again. */
  readonly unmount: () => void;
}

/** Puts the task pane into an element of the page, on the workbook of the host. */
export function mountPane(
  element: HTMLElement,
  { host, locale, onLocale, calculator }: MountOptions,
): MountedPane {
  const model = new PaneModel({ host, calculator, locale, now: () => new Date() });
  if (onLocale !== undefined) {
    let spoken: Locale | null = null;
    model.subscribe(() => {
      if (model.state.locale !== spoken) onLocale((spoken = model.state.locale));
    });
  }
  const root = createRoot(element);
  root.render(<App model={model} />);
  void model.start();
  return {
    model,
    unmount: () => {
      model.stop();
      root.unmount();
    },
  };
}
