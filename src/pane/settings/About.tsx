import { Link } from '@fluentui/react-components';
import { ABOUT } from '../../text/settings';
import { PRODUCT } from '../../text/words';
import { usePaneStyles } from '../styles';
import { Section } from './Section';

/** Which program this is, and what becomes of the data. */
export function About({ version }: { readonly version: string | undefined }) {
  const styles = usePaneStyles();
  return (
    <Section heading={ABOUT.heading}>
      <p className={styles.paragraph}>
        {version === undefined ? PRODUCT : `${PRODUCT}. ${ABOUT.version(version)}.`}
      </p>
      <p className={styles.paragraph}>{ABOUT.privacy}</p>
      <p className={styles.paragraph}>
        <Link href="LICENSE.txt" target="_blank" inline>
          {ABOUT.licence}
        </Link>
        . {ABOUT.licenceHint}
      </p>
    </Section>
  );
}
