import { Button, Field, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isLocaleCode, LANGUAGES, LOCALE_CODES } from '../locales/locale';
import { VERSION } from '../version';
import { MoreIcon } from './icons';
import type { ThemeChoice } from './pane-state';
import { usePane } from './use-pane';

const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** The job, and what is chosen once: language and looks. */
export function Header() {
  const { model, state, locale } = usePane();
  const { pane } = locale.texts;
  const [isOpen, setOpen] = useState(false);
  const menu = useId();
  return (
    <header className="header">
      <div className="header-line">
        <h1>Fordel</h1>
        <Select
          size="small"
          className="job"
          aria-label={pane.job}
          value={state.job?.id ?? ''}
          onChange={(_, { value }) => void model.chooseJob(value)}
        >
          {state.jobs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreIcon />}
          aria-label={pane.menu}
          title={pane.menu}
          aria-expanded={isOpen}
          aria-controls={menu}
          onClick={() => {
            setOpen(!isOpen);
          }}
        />
      </div>
      <div id={menu} hidden={!isOpen} className="menu">
        <Field label={pane.languageLabel} size="small">
          <Select
            size="small"
            value={locale.code}
            onChange={(_, { value }) => {
              if (isLocaleCode(value)) void model.chooseLocale(value);
            }}
          >
            {LOCALE_CODES.map((code) => (
              <option key={code} value={code} lang={code}>
                {LANGUAGES[code]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={pane.themeLabel} size="small">
          <Select
            size="small"
            value={state.theme}
            onChange={(_, { value }) =>
              void model.chooseTheme(THEMES.find((theme) => theme === value) ?? 'auto')
            }
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {pane.themes[theme]}
              </option>
            ))}
          </Select>
        </Field>
        <p className="quiet">{pane.about(VERSION)}</p>
      </div>
    </header>
  );
}
