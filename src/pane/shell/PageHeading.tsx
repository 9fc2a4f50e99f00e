import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { usePaneStyles } from '../styles';

interface PageHeadingProps {
  readonly children: string;
  /** What the page is about, in a line below. */
  readonly hint?: ReactNode;
}

/** Tells whether a page was shown before: the first one takes the focus from nobody. */
export const Arrival = createContext<() => boolean>(() => false);

/** Takes the focus on arrival, where it was lost with the page before or is left in the page bar. */
export function PageHeading({ children, hint }: PageHeadingProps) {
  const styles = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useContext(Arrival);
  useEffect(() => {
    const { activeElement, body } = document;
    const isFree = activeElement === body || activeElement?.closest('nav') != null;
    if (arrive() && isFree) heading.current?.focus();
  }, [arrive]);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className={styles.pageHeading}>
        {children}
      </h1>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
