import type { UnitFamily } from '../units';

/** Forms of publicity (hình thức tuyên truyền) that staff report figures of. */
export const CHANNELS = [
  'meeting',
  'thematicMeeting',
  'training',
  'portal',
  'column',
  'digitalColumn',
  'broadcast',
  'radioDrama',
  'socialNetwork',
  'press',
  'soundVan',
  'banner',
  'billboard',
  'screen',
  'leaflet',
  'booklet',
  'dialogue',
  'contest',
  'performance',
  'procedures',
  'petitions',
  'documents',
  'survey',
  'inspection',
  'wordOfMouth',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** The units in which a form is counted; its name near any other number means nothing. */
export const FAMILIES_OF_CHANNEL: Readonly<Record<Channel, readonly UnitFamily[]>> = {
  meeting: ['session', 'people'],
  thematicMeeting: ['session', 'people'],
  training: ['class', 'session', 'people'],
  portal: ['news'],
  column: ['column', 'news'],
  digitalColumn: ['column', 'news'],
  broadcast: ['news', 'airing'],
  radioDrama: ['sketch'],
  socialNetwork: ['news', 'view'],
  press: ['news'],
  soundVan: ['session'],
  banner: ['piece'],
  billboard: ['piece'],
  screen: ['piece', 'news', 'session'],
  leaflet: ['leaflet'],
  booklet: ['booklet'],
  dialogue: ['session', 'people'],
  contest: ['session', 'people', 'team', 'entry'],
  performance: ['session', 'people', 'sketch'],
  procedures: ['procedure'],
  petitions: ['petition'],
  documents: ['document'],
  survey: ['form', 'session', 'petition'],
  inspection: ['session'],
  wordOfMouth: ['session', 'people'],
};

/** Units that tell the form of publicity by themselves. */
export const CHANNEL_OF_FAMILY: Readonly<Partial<Record<UnitFamily, Channel>>> = {
  procedure: 'procedures',
  petition: 'petitions',
  document: 'documents',
  form: 'survey',
  leaflet: 'leaflet',
  booklet: 'booklet',
  column: 'column',
  class: 'training',
};
