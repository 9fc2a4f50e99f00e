import type { CountField } from '../domain/vocabulary';

export type CountHelper =
  | 'unitFamily'
  | 'family'
  | 'filled'
  | 'main'
  | 'role'
  | 'keys'
  | 'reckoned'
  | 'since'
  | 'positive'
  | 'total'
  | 'share';
export type CountPart = `${'q' | 'm' | 'qr' | 'mr'}${number}`;
export type CountColumn =
  CountField | 'measure' | 'cumulativeBefore' | 'percent' | 'lastYear' | CountHelper | CountPart;
