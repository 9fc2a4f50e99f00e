const UTF8 = new TextDecoder();
/** Shorter than this, plain letters are faster put together than handed to the decoder. */
const SHORT = 24;

export function textIn(bytes: Uint8Array, from: number, to: number): string {
  if (to - from < SHORT) {
    let text = '';
    let at = from;
    for (; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte > 127) break;
      text += String.fromCharCode(byte);
    }
    if (at === to) return text;
  }
  return UTF8.decode(bytes.subarray(from, to));
}
