import fc from 'fast-check';
import { type DeflateOptions, deflateSync, inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../../src/file/xlsx/zip/inflate';

/** Bytes with repetitions near and far, and some without any. */
const bytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 900 }))
        .map(([piece, times]) =>
          Uint8Array.from(
            { length: piece.length * times },
            (_, index) => piece[index % piece.length] ?? 0,
          ),
        ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])));
const levels = fc.constantFrom<DeflateOptions['level']>(0, 1, 6, 9);

describe('inflate', () => {
  it('undoes deflate, at every level', () => {
    fc.assert(
      fc.property(bytes, levels, (plain, level = 6) => {
        expect(inflate(deflateSync(plain, { level }), plain.length)).toEqual(plain);
      }),
    );
  });

  it('never gives more than claimed, and never goes on behind the end', () => {
    fc.assert(
      fc.property(bytes, levels, fc.nat(), (plain, level = 6, cut) => {
        fc.pre(plain.length > 0);
        const packed = deflateSync(plain, { level });
        expect(() => inflate(packed, plain.length - 1)).toThrow();
        expect(() => inflate(packed.subarray(0, cut % packed.length), plain.length)).toThrow();
      }),
    );
  });

  it('what is no DEFLATE ends in an error or in bytes, as with fflate', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
        const ours = outcome(() => inflate(noise, 4096));
        if (ours !== null) expect(ours).toEqual(outcome(() => inflateSync(noise)));
      }),
    );
  });
});

function outcome(work: () => Uint8Array): number[] | null {
  try {
    return [...work()];
  } catch {
    return null;
  }
}
