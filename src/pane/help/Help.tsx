import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { GUIDE, HELP, type HelpPart, type HelpPicture } from '../../text/help';
import { PAGE_WORDS } from '../../text/pages';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import { Columns } from './Columns';

const useStyles = makeStyles({
  picture: {
    display: 'block',
    maxWidth: '100%',
    height: 'auto',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, paddingLeft: '24px' },
});

/** A short guide; the same stands on a page of its own, to be printed. */
export function Help() {
  const styles = usePaneStyles();
  return (
    <>
      <PageHeading>{PAGE_WORDS.help}</PageHeading>
      <p className={styles.paragraph}>
        <Link href="help.html" target="_blank" inline>
          {HELP.open}
        </Link>
      </p>
      {GUIDE.map((part) => (
        <Part key={part.id} part={part} />
      ))}
      <Columns />
    </>
  );
}

function Part({ part: { id, heading, says, steps, picture } }: { readonly part: HelpPart }) {
  const styles = usePaneStyles();
  const { list } = useStyles();
  return (
    <section className={styles.section} aria-labelledby={`help-${id}`}>
      <h2 id={`help-${id}`} className={styles.sectionHeading}>
        {heading}
      </h2>
      {says.map((sentence) => (
        <p key={sentence} className={styles.paragraph}>
          {sentence}
        </p>
      ))}
      {steps.length === 0 ? null : (
        <ol className={list}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {picture === undefined ? null : <Picture picture={picture} />}
    </section>
  );
}

function Picture({ picture: { file, width, height, shows } }: { readonly picture: HelpPicture }) {
  return (
    <img
      src={file}
      {...{ width, height }}
      alt={shows}
      className={useStyles().picture}
      loading="lazy"
    />
  );
}
