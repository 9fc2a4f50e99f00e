import { useCallback, useState } from 'react';
import { failureSentence } from '../failure';

/** For what is never refused, such as typing: the last failure is kept until the next success. */
export function useAttempt(): [string | null, (work: Promise<void>) => void] {
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = useCallback((work: Promise<void>) => {
    work.then(
      () => setFailure(null),
      (error: unknown) => setFailure(failureSentence(error)),
    );
  }, []);
  return [failure, attempt];
}
