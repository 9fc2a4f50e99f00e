import { useEffect, useState } from 'react';
import { type DiskFile, readFile } from './diskFile';
import { WorkbookError } from '../../../workbook/failure';

/** Newer browsers can give a dropped file with the right to write it back. */
interface DroppedItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/**
 * Files that are dropped anywhere on the page; true while they hover over it. What a part of the page
 * takes for itself is left to it.
 */
export function useDroppedFile(take: (reading: Promise<DiskFile>) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    // It leaves the page where it enters nothing of it.
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      setHovering(false);
      if (event.defaultPrevented || !hasFiles(event)) return;
      event.preventDefault();
      const { dataTransfer } = event;
      if (dataTransfer !== null) take(readDropped(dataTransfer));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
  return hovering;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** All that is needed is asked for at once: the items are gone after this turn. */
async function readDropped({ items, files }: DataTransfer): Promise<DiskFile> {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new WorkbookError('severalFiles', `${files.length} files`);
  }
  const item = [...items].find(({ kind }) => kind === 'file') as DroppedItem | undefined;
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  return readFile(file, handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null);
}
