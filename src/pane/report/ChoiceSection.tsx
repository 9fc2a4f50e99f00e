import {
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { figureFamilies } from '../../app/figureBars';
import { type ReportChoice, usualPlace } from '../../app/reportChoice';
import type { Reviewed } from '../../app/reviewPlan';
import { CHOICE_WORDS } from '../../text/reportPage';
import { usePaneStyles } from '../styles';
import { Section } from '../Section';

interface ChoiceSectionProps {
  readonly reviewed: Reviewed;
  readonly choice: ReportChoice;
  readonly choose: (part: Partial<ReportChoice>) => void;
}

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  /** Where the boxes and the words beside them begin. */
  always: { display: 'flex', gap: '12px', margin: 0, padding: '8px' },
  icon: { flexShrink: 0, paddingTop: '2px' },
  below: { paddingLeft: '36px', paddingBottom: '8px' },
});

const PLACES = ['after', 'apart', 'asTyped'] as const;

/** Which appendices are written; what is chosen is kept with them for the next time. */
export function ChoiceSection({ reviewed, choice, choose }: ChoiceSectionProps) {
  const styles = useStyles();
  const { hint } = usePaneStyles();
  const hasFigures = figureFamilies(reviewed).length > 0;
  const place = choice.proofs === 'listed' ? usualPlace(reviewed) : choice.proofs;
  return (
    <Section heading={CHOICE_WORDS.heading}>
      <div className={styles.choices}>
        <p className={styles.always}>
          <Checkmark16Regular aria-hidden className={styles.icon} />
          {CHOICE_WORDS.tasks}
        </p>
        <Checkbox
          checked={choice.figures && hasFigures}
          disabled={!hasFigures}
          label={CHOICE_WORDS.figures}
          onChange={(_, { checked }) => choose({ figures: checked === true })}
        />
        {hasFigures ? null : (
          <p className={mergeClasses(hint, styles.below)}>{CHOICE_WORDS.noFigures}</p>
        )}
        <Checkbox
          checked={choice.signature}
          label={CHOICE_WORDS.signature}
          onChange={(_, { checked }) => choose({ signature: checked === true })}
        />
        <p className={mergeClasses(hint, styles.below)}>{CHOICE_WORDS.signatureHint}</p>
      </div>
      <Field label={CHOICE_WORDS.proofs}>
        <RadioGroup
          value={place}
          onChange={(_, { value }) => {
            const proofs = PLACES.find((each) => each === value);
            if (proofs !== undefined) choose({ proofs });
          }}
        >
          {PLACES.map((each) => (
            <Radio key={each} value={each} label={CHOICE_WORDS.places[each]} />
          ))}
        </RadioGroup>
      </Field>
    </Section>
  );
}
