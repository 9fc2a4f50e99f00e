/** Whose figures they are. */
export const SCOPES = [
  'province',
  'district',
  'commune',
  'hamlet',
  'downward',
  'severalLevels',
  'verticalSector',
] as const;
export type Scope = (typeof SCOPES)[number];

/** These outrank the name of a single level beside them. */
export const COMPOUND_SCOPES: readonly Scope[] = ['downward', 'severalLevels', 'verticalSector'];

export const SCOPE_WORDS: Readonly<Record<Scope, readonly string[]>> = {
  province: ['tỉnh', 'cấp tỉnh', 'thành phố'],
  district: ['huyện', 'cấp huyện', 'thị xã', 'quận'],
  commune: [
    'xã',
    'cấp xã',
    'các xã',
    'xã, thị trấn',
    'các xã, thị trấn',
    'thị trấn',
    'phường',
    'đặc khu',
    'xã, phường',
  ],
  hamlet: ['thôn', 'ấp', 'khu phố', 'tổ dân phố', 'bản'],
  downward: [
    ...[
      'từ huyện đến cơ sở',
      'từ huyện đến các xã',
      'từ huyện đến xã',
      'từ huyện đến các địa phương',
    ],
    ...['từ tỉnh đến cơ sở', 'từ tỉnh đến xã', 'từ xã đến thôn', 'từ xã đến cơ sở'],
  ],
  severalLevels: ['nhiều cấp', 'các cấp', 'cả ba cấp', 'ba cấp'],
  verticalSector: ['ngành dọc'],
};

/** Words with a name of a level in them that name none. */
export const NO_SCOPE: readonly string[] = [
  'xã hội',
  'hợp tác xã',
  'văn bản',
  'bản tin',
  'cơ bản',
  'kịch bản',
];
