import type { Sheet } from '../../book';
import { attribute, childNamed, childrenOf, rootOf } from '../scan/elements';
import type { Styles } from '../styles';
import { element } from '../xml';
import type { PackageEdits } from './packageEdits';
import { idAttribute } from './idAttribute';
import { writtenChildren } from './writtenChildren';

/** The hyperlinks with ours among them; undefined where none changed. */
export function patchLinks(
  shell: string,
  path: string,
  now: Sheet,
  then: Sheet,
  styles: Styles,
  edits: PackageEdits,
): string | undefined {
  const isSame = ([ref, url]: [string, string]) => then.links.get(ref) === url;
  const added = [...now.links].filter((link) => !isSame(link));
  const gone = new Set([...then.links.keys()].filter((ref) => !now.links.has(ref)));
  if (added.length + gone.size === 0) return undefined;
  for (const [ref] of added) gone.add(ref);
  const root = rootOf(shell);
  const list = childNamed(shell, root, 'hyperlinks');
  const kept = (list === undefined ? [] : childrenOf(shell, list))
    .filter((item) => !gone.has(attribute(item, 'ref') ?? ''))
    .map(({ from, to }) => shell.slice(from, to));
  const { relationships } = writtenChildren({ links: new Map(added) }, styles);
  const written = added.map(([ref], index) => {
    const id = edits.link(path, 'hyperlink', relationships[index]?.target ?? '', true);
    return `<hyperlink ref="${ref}"${idAttribute(root, id)}/>`;
  });
  const all = [...kept, ...written];
  return all.length === 0 ? '' : element('hyperlinks', {}, all);
}
