import { cleaned } from './hygiene/cleaned';
import type { Span } from './hygiene/quirk';
import { withoutLinks } from './linkSpans';
import { phraseFinder } from './phrases';
import { wordsOf } from './words';

/**
 * Words of the district level, which ended on 01/7/2025. Whether they are out of place is for the
 * caller to say: in the name of an older document they are right.
 */
export const ABOLISHED = {
  district: ['huyện', 'cấp huyện', 'thị xã', 'quận'],
  township: ['thị trấn'],
  districtPeople: [
    'UBND huyện',
    'ủy ban nhân dân huyện',
    'UBND cấp huyện',
    'HĐND huyện',
    'Hội đồng nhân dân huyện',
    'huyện ủy',
    'UBND quận',
    'UBND thị xã',
    'UBND thị trấn',
  ],
  districtOffice: [
    ...[
      'Phòng Nội vụ',
      'Phòng Nội vụ huyện',
      'Phòng Văn hóa - Thông tin',
      'Phòng Tư pháp',
      'Phòng VHTT',
    ],
    ...[
      'Phòng Văn hóa - Thông tin huyện',
      'Phòng Văn hóa và Thông tin',
      'Trung tâm Hành chính công huyện',
    ],
    ...['Đài Truyền thanh huyện', 'Phòng Tài chính - Kế hoạch', 'Phòng Tư pháp huyện'],
  ],
} as const;
export type Abolished = keyof typeof ABOLISHED;

export interface AbolishedWord extends Span {
  readonly text: string;
  readonly kind: Abolished;
}

const find = phraseFinder<Abolished>(
  Object.entries(ABOLISHED).flatMap(([kind, phrases]) =>
    phrases.map((phrase): [Abolished, string] => [kind as Abolished, phrase]),
  ),
);

/** Words of the district level with their places; the longest name counts as one. */
export function findAbolished(text: string): AbolishedWord[] {
  const { text: clear, origin } = cleaned(text);
  const prose = withoutLinks(clear);
  return find(prose, wordsOf(prose)).map(({ value, start, end }) => ({
    kind: value,
    text: prose.slice(start, end),
    start: origin(start),
    end: origin(end),
  }));
}
