import type { FastifyRequest } from 'fastify';
import { isUuid } from '#contract/fields/text';
import { isAreaCode } from '#domain/access/areas';
import { refused } from '../http/refused';
import { readWorkbookUpload } from '../http/workbookUpload';

/** A workbook as it was sent. */
export interface ImportUpload {
  readonly content: Buffer;
  readonly name: string | null;
  readonly areaCode: string;
  readonly documentFileId: string | null;
}

/** Reads the parts of an upload; what is no workbook, or unpacks beyond the limit, is refused at once. */
export async function readImportUpload(request: FastifyRequest): Promise<ImportUpload> {
  const { fields, content, name } = await readWorkbookUpload(request);
  const areaCode = fields.get('areaCode')?.trim() ?? '';
  if (areaCode === '') throw refused('form.required', { field: 'areaCode' });
  if (!isAreaCode(areaCode)) throw refused('area.unknown', { field: 'areaCode' });
  const documentFileId = fields.get('documentFileId')?.trim() ?? '';
  if (documentFileId !== '' && !isUuid(documentFileId)) throw refused('form.shape', { field: 'documentFileId' });
  return { content, name, areaCode, documentFileId: documentFileId === '' ? null : documentFileId.toLowerCase() };
}
