import { expect, it } from 'vitest';
import { readTaskNumbers } from '../../../src/language/table/taskNumbers';

it('[T5] several tasks are taken apart, a number with a point is one', () => {
  expect(readTaskNumbers('3; 6')).toEqual(['3', '6']);
  expect(readTaskNumbers('NV 3, 4 và 3.a')).toEqual(['3', '4', '3.a']);
  expect(readTaskNumbers('3-5; 1.10')).toEqual(['3', '4', '5', '1.10']);
  expect(readTaskNumbers('1-900')).toEqual(['1-900']);
  expect(readTaskNumbers(' ')).toEqual([]);
});
