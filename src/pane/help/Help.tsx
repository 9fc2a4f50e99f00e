import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GUIDE, HELP, type HelpPart, type HelpPicture } from '../../text/help';
import { PAGE_WORDS } from '../../text/pages';
import { PageHeading } from '../shell/PageHeading';
import { usePaneStyles } from '../styles';
import { Columns } from './Columns';

const useStyles = makeStyles({
  picture: {
    display: 'block',
    // Smaller than the pane itself: nobody takes it for the real one.
    maxWidth: 'min(100%, 264px)',
    height: 'auto',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, paddingLeft: '24px', display: 'grid', rowGap: '4px' },
  part: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: {
    padding: '8px 0',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& > h2': { display: 'inline' },
  },
  content: { paddingBottom: '16px' },
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
      <div>
        {GUIDE.map((part, index) => (
          <Part key={part.id} part={part} open={index === 0} />
        ))}
      </div>
      <Columns />
    </>
  );
}

interface PartProps {
  readonly part: HelpPart;
  readonly open: boolean;
}

/** The headings are the contents: each opens its part. */
function Part({ part: { heading, says, steps, picture }, open }: PartProps) {
  const styles = usePaneStyles();
  const own = useStyles();
  return (
    <details className={own.part} open={open}>
      <summary className={own.heading}>
        <h2 className={styles.sectionHeading}>{heading}</h2>
      </summary>
      <div className={mergeClasses(styles.section, own.content)}>
        {says.map((sentence) => (
          <p key={sentence} className={styles.paragraph}>
            {sentence}
          </p>
        ))}
        {steps.length === 0 ? null : (
          <ol className={own.list}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {picture === undefined ? null : <Picture picture={picture} />}
      </div>
    </details>
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
