import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { useTheme } from './theme';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** Not of the provider itself: what opens above the page has its classes, and would hide the page. */
const useStyles = makeStyles({ frame: { minHeight: '100vh' } });

/** What every page needs around it: theme, background, and a net for what goes wrong. */
export function Frame({ children }: { readonly children: ReactNode }) {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme()}>
      <div className={styles.frame}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </div>
    </FluentProvider>
  );
}
