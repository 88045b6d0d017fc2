import type { Settings } from './host';

/** Settings with some of them changed, each by its name; one with nothing in it is taken away. */
export function mergedSettings(settings: Settings, changes: Settings): Settings {
  return Object.fromEntries(Object.entries({ ...settings, ...changes }).filter(([, value]) => value !== ''));
}
