import { useEffect } from 'react';
import { type DiskFile, readFile } from './diskFile';

/**
 * A file that was copied in a folder and is pasted anywhere. Cells that were copied in Excel come with
 * a picture of themselves: that is no file.
 */
export function usePastedFile(take: (reading: Promise<DiskFile>) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, defaultPrevented } = event;
      if (defaultPrevented || clipboardData === null) return;
      const { files, types } = clipboardData;
      const [file] = files;
      if (file === undefined || file.type.startsWith('image/') || types.includes('text/html')) {
        return;
      }
      event.preventDefault();
      take(readFile(file));
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [take]);
}
