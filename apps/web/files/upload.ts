import { call } from '../api/call';
import { api, type Schemas } from '../api/client';

export type FileView = Schemas['FileView'];

/** Where an upload belongs: to a task, a case, or an area. */
export interface Belongs {
  readonly areaCode?: string;
  readonly caseId?: string;
  readonly taskId?: string;
}

/** Sends one file; the same key is the same file, however often it is sent. */
export function upload(file: File, { key, ...belongs }: Belongs & { readonly key: string }): Promise<FileView> {
  const form = new FormData();
  for (const [name, value] of Object.entries(belongs)) if (typeof value === 'string') form.append(name, value);
  // Fields come before the file, so that they are read before it.
  form.append('file', file, file.name);
  return call(() =>
    api.POST('/api/files', {
      params: { header: { 'Idempotency-Key': key } },
      // The contract describes a multipart body by its parts; the browser writes it.
      body: form as unknown as Schemas['UploadForm'],
      bodySerializer: (body) => body as unknown as FormData,
    }),
  );
}

/** The address of a file's content; the API looks at who asks. */
export const contentOf = (fileId: string): string => `/api/files/${fileId}/content`;
