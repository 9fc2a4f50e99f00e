import type { CountOffer } from '../../app/countOffers';
import { writeAmount } from '../../text/figures';
import { FROM_RESULT } from '../../text/fromResult';

/** Where the figure was read, and what Số liệu says of it already. */
export function remarkOf({ quote, tasks, standing, selected }: CountOffer): readonly string[] {
  const from = FROM_RESULT.quote(quote, tasks[0] ?? '');
  switch (standing.kind) {
    case 'new':
      if (standing.beside !== null) return [from, FROM_RESULT.beside(standing.beside.channel)];
      return selected ? [from] : [from, FROM_RESULT.unnamed];
    case 'blank':
      return [from, FROM_RESULT.blank(standing.row.channel)];
    case 'same':
      return [from, FROM_RESULT.same(standing.row.channel)];
    case 'other': {
      const { value } = standing;
      const shown = 'text' in value ? value.text : writeAmount(value);
      return [from, FROM_RESULT.other(standing.row.channel, shown)];
    }
  }
}
