import { makeStyles } from '@fluentui/react-components';

export const useFieldStyles = makeStyles({
  /** Side by side where there is room. */
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))',
    // What is said below one field does not move the other.
    alignItems: 'start',
    gap: '12px',
  },
  /** A year beside a unit. */
  narrowFirst: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'start',
    gap: '12px',
  },
  /** Begins where the fields begin. */
  more: {
    '& .fui-AccordionHeader__button': { paddingLeft: 0 },
    '& .fui-AccordionPanel': { margin: 0 },
  },
  /** As wide as there is room, whatever the browser thinks of the width of fields. */
  field: {
    minWidth: 0,
    '& .fui-Input, & .fui-Select, & .fui-Textarea': { minWidth: 0, width: '100%' },
    '& input, & select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
});
