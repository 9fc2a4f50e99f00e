import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePaneStyles } from '../styles';

const useStyles = makeStyles({
  section: { paddingTop: '16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface SectionProps {
  readonly heading: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of the page, below a line of its own. */
export function Section({ heading, hint, children }: SectionProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(pane.section, styles.section)} aria-labelledby={id}>
      <div className={pane.choice}>
        <h2 id={id} className={pane.sectionHeading}>
          {heading}
        </h2>
        {hint === undefined ? null : <p className={pane.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  );
}
