import { useCallback, useEffect, useRef } from 'react';

/**
 * Asks before the page is left while there is something that no file holds. The sheets are told
 * apart by identity: one that changed is another one. The answer is called once they are saved.
 */
export function useUnsaved(sheets: readonly object[]): () => void {
  const saved = useRef<readonly object[]>([]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const same = (sheet: object, index: number) => sheet === saved.current[index];
      if (sheets.length !== saved.current.length || !sheets.every(same)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sheets]);
  return useCallback(() => {
    saved.current = [...sheets];
  }, [sheets]);
}
