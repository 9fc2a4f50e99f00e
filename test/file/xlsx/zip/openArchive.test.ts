import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../src/file/xlsx/zip/archive';
import { crc32 } from '../../../../src/file/xlsx/zip/crc32';
import { packEntry, writeArchive } from '../../../../src/file/xlsx/zip/writeArchive';
import { refusalOf } from '../handmade';

const MEGABYTE = 1024 * 1024;
const entry = (path: string, text = path) => packEntry(path, strToU8(text));
const text = (bytes: Uint8Array | null) =>
  bytes === null ? null : new TextDecoder().decode(bytes);

describe('openArchive', () => {
  it('the check sum is that of the standard', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });

  it('reads what a zip writer wrote, stored or deflated, in its order', () => {
    const zip = zipSync({
      'b.xml': [strToU8('one'), { level: 0 }],
      'a/Đ.xml': strToU8('two'.repeat(99)),
    });
    const archive = openArchive(zip);
    expect(archive.entries.map(({ path }) => path)).toEqual(['b.xml', 'a/Đ.xml']);
    expect(text(archive.read('b.xml'))).toBe('one');
    expect(text(archive.read('A/đ.XML'))).toBe('two'.repeat(99));
    expect(archive.read('c.xml')).toBeNull();
  });

  it('what is written is read again, and a part that is kept keeps its compressed bytes', () => {
    const first = openArchive(writeArchive([entry('x', 'a'.repeat(1000)), entry('y')]));
    const second = openArchive(writeArchive(first.entries));
    expect(second.entries).toEqual(first.entries);
    expect(text(second.read('x'))).toBe('a'.repeat(1000));
  });

  it('a leading slash and backslashes are folded into one kind of path', () => {
    const archive = openArchive(writeArchive([entry('/xl\\workbook.xml', 'x')]));
    expect(text(archive.read('xl/workbook.xml'))).toBe('x');
  });

  it.each(['../evil.xml', 'xl/../../evil.xml', 'xl\\..\\evil.xml', './x', 'x\0y'])(
    'a path that leads elsewhere is refused: %j',
    (path) => {
      expect(refusalOf(() => openArchive(writeArchive([entry(path)])))).toBe('damaged');
    },
  );

  it('two parts of one name are refused, whatever their case', () => {
    expect(refusalOf(() => openArchive(writeArchive([entry('a.xml'), entry('A.xml')])))).toBe(
      'damaged',
    );
  });

  it('more bytes than claimed are refused, at once or piece by piece', () => {
    for (const real of [2000, MEGABYTE]) {
      const bomb = deflateSync(new Uint8Array(real));
      const zip = writeArchive([{ ...entry('bomb'), data: bomb, size: 1000 }]);
      expect(refusalOf(() => openArchive(zip).read('bomb'))).toBe('damaged');
    }
  });

  it('fewer bytes than claimed, or others, are refused', () => {
    const honest = entry('x', 'abc');
    for (const lie of [
      { size: 4 },
      { crc: 1 },
      { method: 12 },
      { data: honest.data.subarray(1) },
    ]) {
      const zip = writeArchive([{ ...honest, ...lie }]);
      expect(refusalOf(() => openArchive(zip).read('x'))).toBe('damaged');
    }
  });

  it('a claimed size of 2 GB is refused before anything is made ready for it', () => {
    const zip = writeArchive([{ ...entry('big'), size: 2 * 1024 * MEGABYTE }]);
    expect(refusalOf(() => openArchive(zip).read('big'))).toBe('tooLarge');
  });

  it('many parts together are bounded, too', () => {
    const data = deflateSync(new Uint8Array(90 * MEGABYTE));
    const crc = crc32(new Uint8Array(90 * MEGABYTE));
    const parts = ['a', 'b', 'c'].map((path) => ({
      ...entry(path),
      data,
      crc,
      size: 90 * MEGABYTE,
    }));
    const archive = openArchive(writeArchive(parts));
    expect(refusalOf(() => ['a', 'b', 'c'].map((path) => archive.read(path)))).toBe('tooLarge');
  });

  it('an encrypted part is told from a damaged one', () => {
    const zip = writeArchive([{ ...entry('x'), flags: 1 }]);
    expect(refusalOf(() => openArchive(zip))).toBe('encrypted');
  });

  it('a file that is cut off anywhere is refused', () => {
    const zip = writeArchive([entry('x', 'text'), entry('y')]);
    for (let length = 2; length < zip.length; length += 1) {
      const cut = zip.subarray(0, length);
      expect(refusalOf(() => openArchive(cut).entries.map(({ path }) => path))).toBe('damaged');
    }
  });

  it('zip64: sizes and places beyond 32 bits stand in further records', () => {
    const plain = writeArchive([entry('x', 'text')]);
    expect(text(openArchive(asZip64(plain)).read('x'))).toBe('text');
  });
});

/** The same archive of one entry with every size and place in zip64 records. */
function asZip64(plain: Uint8Array): Uint8Array {
  const view = new DataView(plain.buffer);
  const end = plain.length - 22;
  const start = view.getUint32(end + 16, true);
  const [packed, size] = [view.getUint32(start + 20, true), view.getUint32(start + 24, true)];
  const bytes = new Uint8Array(plain.length + 28 + 56 + 20);
  bytes.set(plain.subarray(0, end));
  const out = new DataView(bytes.buffer);
  for (const offset of [20, 24, 42]) out.setUint32(start + offset, 0xffffffff, true);
  out.setUint16(start + 30, 28, true);
  out.setUint16(end, 1, true);
  out.setUint16(end + 2, 24, true);
  out.setUint32(end + 4, size, true);
  out.setUint32(end + 12, packed, true);
  const directory = end + 28;
  out.setUint32(directory, 0x06064b50, true);
  out.setUint32(directory + 32, 1, true);
  out.setUint32(directory + 48, start, true);
  out.setUint32(directory + 56, 0x07064b50, true);
  out.setUint32(directory + 64, directory, true);
  bytes.set(plain.subarray(end), directory + 76);
  out.setUint16(directory + 76 + 10, 0xffff, true);
  out.setUint32(directory + 76 + 16, 0xffffffff, true);
  return bytes;
}
