import { countedTasks, type Totals } from './totals';

/**
 * How a province turns the share of done tasks into points. It is data of a preset, since published
 * scales contradict themselves: one gives 0 below 90 % and, in its own example, 0.8 for 80 %.
 */
export interface ScoreScale {
  readonly most: number;
  /** The first band that the share lies in counts, so the highest stands first. */
  readonly bands: readonly Band[];
}

export interface Band {
  /** Percent points of tasks done. */
  readonly from: number;
  /** "Trên 90 %" leaves 90 % itself to the next band. */
  readonly includes: boolean;
  readonly gives: Points;
}

export type Points =
  | { readonly kind: 'full' }
  | { readonly kind: 'step'; readonly points: number }
  /** The share of done tasks, of the most that can be had. */
  | { readonly kind: 'proportional' };

export interface ScoreEstimate {
  /** Rounded down to hundredths. */
  readonly points: number;
  readonly most: number;
  /** Null below every band. */
  readonly band: Band | null;
}

/** Null unless a scale is given and there is a task to count. */
export function estimateScore(totals: Totals, scale: ScoreScale | null): ScoreEstimate | null {
  const counted = countedTasks(totals);
  if (scale === null || counted === 0) return null;
  const { done } = totals.byStatus;
  const band = scale.bands.find((each) => liesIn(done, counted, each)) ?? null;
  return { points: pointsOf(band, done / counted, scale.most), most: scale.most, band };
}

/** In whole numbers: 9 of 10 is 90 %, and not a little less. */
function liesIn(done: number, counted: number, { from, includes }: Band): boolean {
  const above = done * 100_000 - Math.round(from * 1000) * counted;
  return includes ? above >= 0 : above > 0;
}

function pointsOf(band: Band | null, share: number, most: number): number {
  switch (band?.gives.kind) {
    case 'full':
      return most;
    case 'step':
      return band.gives.points;
    case 'proportional':
      return Math.floor(share * most * 100 + ROUNDING) / 100;
    case undefined:
      return 0;
  }
}

/** 0.29 × 100 is a little less than 29 in binary. */
const ROUNDING = 1e-9;
