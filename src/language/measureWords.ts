import { headingKey } from './headings/headingKey';

/** Cách tính: figures that add up, or a stock of which the last one counts. */
const STOCK = ['Số cuối kỳ', 'Cuối kỳ', 'Số cuối', 'Tại thời điểm chốt', 'Thời điểm', 'Số hiện có'];
const FLOW = ['Cộng dồn', 'Cộng', 'Trong kỳ', 'Phát sinh trong kỳ'];
const STOCK_KEYS = new Set(STOCK.map(headingKey));
const FLOW_KEYS = new Set(FLOW.map(headingKey));

export function readMeasure(text: string): 'flow' | 'stock' | null {
  const key = headingKey(text);
  if (STOCK_KEYS.has(key)) return 'stock';
  return FLOW_KEYS.has(key) ? 'flow' : null;
}
