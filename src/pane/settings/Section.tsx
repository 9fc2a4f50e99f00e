import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { usePaneStyles } from '../styles';

const useStyles = makeStyles({
  section: {
    paddingTop: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SectionProps {
  readonly heading: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One thing to set, below a line of its own. */
export function Section({ heading, hint, children }: SectionProps) {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.section, useStyles().section)} aria-labelledby={id}>
      <div className={styles.choice}>
        <h2 id={id} className={styles.sectionHeading}>
          {heading}
        </h2>
        {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  );
}
