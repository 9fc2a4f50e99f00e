import { COMMUNE } from './commune';
import { COMMUNE_TARGETS } from './communeTargets';
import { DEPARTMENT } from './department';
import { DISTRICT } from './district';
import type { Preset } from './preset';
import { PROVINCE } from './province';

/** No scale of points is in force everywhere: a province's own preset brings its own. */
export const PRESETS: readonly Preset[] = [
  COMMUNE,
  COMMUNE_TARGETS,
  DEPARTMENT,
  PROVINCE,
  DISTRICT,
];
