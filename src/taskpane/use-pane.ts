import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Locale } from '../locales/locale';
import type { PaneModel } from './pane-model';
import type { PaneState } from './pane-state';

export const PaneContext = createContext<PaneModel | null>(null);

/** The model, how it stands, and the reader's language. */
export function usePane(): { readonly model: PaneModel; readonly state: PaneState; readonly locale: Locale } {
  const model = useContext(PaneContext);
  if (model === null) throw new Error('a part of the pane stands outside it');
  const state = useSyncExternalStore(model.subscribe, () => model.state);
  return { model, state, locale: state.locale };
}
