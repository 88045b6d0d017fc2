import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FaultBoundary } from './fault-boundary';
import { Pane } from './pane';
import type { PaneModel } from './pane-model';
import type { ThemeChoice } from './pane-state';
import { PaneContext, usePane } from './use-pane';

const renderer = createDOMRenderer(document);

/** The whole task pane: Fluent's looks around it, light or dark as the person or the system wants. */
export function App({ model }: { readonly model: PaneModel }) {
  return (
    <PaneContext.Provider value={model}>
      <RendererProvider renderer={renderer} targetDocument={document}>
        <Themed />
      </RendererProvider>
    </PaneContext.Provider>
  );
}

function Themed() {
  const { model, state } = usePane();
  const isDark = useIsDark(state.theme);
  useEffect(() => {
    document.documentElement.lang = state.locale.code;
  }, [state.locale.code]);
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      className="fordel"
      data-theme={isDark ? 'dark' : 'light'}
    >
      <FaultBoundary model={model}>
        <Pane />
      </FaultBoundary>
    </FluentProvider>
  );
}

const DARK = '(prefers-color-scheme: dark)';

function useIsDark(choice: ThemeChoice): boolean {
  const [isSystemDark, setSystemDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => {
      setSystemDark(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return choice === 'auto' ? isSystemDark : choice === 'dark';
}
