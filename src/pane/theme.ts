import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** System fonts that carry every Vietnamese letter; Fluent's own list begins with one that does not. */
const fontFamilyBase = "'Segoe UI', system-ui, -apple-system, Roboto, 'Noto Sans', sans-serif";

export const LIGHT: Theme = { ...webLightTheme, fontFamilyBase };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase };

const dark = window.matchMedia('(prefers-color-scheme: dark)');

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => dark.matches) ? DARK : LIGHT;
}

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}
