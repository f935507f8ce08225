import type { DocumentView } from '#contract/tasks/detail';
import type { ScopedClient } from '#database/scope';

/** Photographs and documents of a case in the reader's scope, oldest first, at most 200. */
export async function documentsOf(client: ScopedClient, caseId: string): Promise<DocumentView[]> {
  const { rows } = await client.query<DocumentView>({
    name: 'documents_of_case',
    text: 'SELECT id AS "fileId", name, media_type AS "mediaType", uploaded_at AS "uploadedAt" FROM file WHERE case_id = $1 ORDER BY uploaded_at, id LIMIT 200',
    values: [caseId],
  });
  return rows;
}
