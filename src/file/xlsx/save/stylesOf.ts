import type { CellFormat } from '../../../workbook/format';
import { CONTENT_TYPES } from '../contentTypes';
import { dxfXml } from '../dxfs';
import { colorReader } from '../open/colors';
import { digitPixels } from '../open/digitPixels';
import { readLooks } from '../open/readLooks';
import { plainXml } from '../scan/plainXml';
import type { WorkbookInfo } from '../scan/readWorkbook';
import { type Styles, styles as newStyles } from '../styles';
import { XML_DECLARATION } from '../xml';
import type { Archive } from '../zip/archive';
import { type AppendedStyles, appendStyles } from './appendStyles';
import type { PackageEdits } from './packageEdits';

export interface FileStyles {
  readonly appended: AppendedStyles;
  /** The same behind what the writer of our own sheets asks for. */
  readonly own: Styles;
  /** The width of a digit of the Normal style, in pixels. */
  readonly digit: number;
  write(edits: PackageEdits): void;
}

export function stylesOf(archive: Archive, { path, links }: WorkbookInfo): FileStyles {
  const partOf = (kind: string) => {
    const target = links.find(({ type }) => type === kind)?.target;
    const part = target === undefined ? null : archive.read(target);
    return target === undefined || part === null ? null : { target, xml: plainXml(part) };
  };
  const old = partOf('styles');
  const xml = old?.xml ?? XML_DECLARATION + newStyles().xml();
  const appended = appendStyles(xml, readLooks(xml, colorReader(partOf('theme')?.xml ?? null)));
  const known = new Map<CellFormat, number>();
  return {
    appended,
    own: {
      indexOf(look) {
        const index = known.get(look) ?? appended.whole(look);
        known.set(look, index);
        return index;
      },
      conditionalIndexOf: (look) => appended.conditional(dxfXml(look)),
      xml: () => appended.xml() ?? xml,
    },
    digit: digitPixels(old?.xml ?? null),
    write(edits) {
      const changed = appended.xml();
      if (changed === null) return;
      const target = old?.target ?? 'xl/styles.xml';
      edits.put(target, changed, CONTENT_TYPES.styles);
      if (old === null) edits.link(path, 'styles', `/${target}`);
    },
  };
}
