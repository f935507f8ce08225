import { useEffect } from 'react';
import type { ApiProblem } from '../api/problem';
import type { Form } from '../forms/useForm';

/** Takes what the API refused to its fields. */
export function useRefusal<T>({ refused }: { readonly refused: ApiProblem | null }, form: Form<T>): void {
  useEffect(() => {
    if (refused !== null) form.refuse(refused);
    // Once, when it comes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [refused]);
}
