const ENCODER = new TextEncoder();

export function concatBytes(pieces: readonly (Uint8Array | string)[]): Uint8Array {
  const parts = pieces.map((piece) => (typeof piece === 'string' ? ENCODER.encode(piece) : piece));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
