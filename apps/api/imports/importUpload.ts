import type { FastifyRequest } from 'fastify';
import { isUuid } from '#contract/fields/text';
import { isAreaCode } from '#domain/access/areas';
import { checkText, cleanText } from '#domain/identity/text';
import { isRefusal } from '#domain/refusal';
import { mostWorkbookMegabytes, unpack } from '#workbook/archive';
import { Refused, refused, throwRefusals } from '../http/refused';

const longestName = 120;
const mostBytes = mostWorkbookMegabytes * 1024 * 1024;

/** A workbook as it was sent. */
export interface ImportUpload {
  readonly content: Buffer;
  readonly name: string | null;
  readonly areaCode: string;
  readonly documentFileId: string | null;
}

/** Reads the parts of an upload; what is no workbook, or unpacks beyond the limit, is refused at once. */
export async function readImportUpload(request: FastifyRequest): Promise<ImportUpload> {
  if (!request.isMultipart()) throw refused('file.missing', { field: 'file' });
  const { fields, file } = await readParts(request);
  if (file === null || file.content.length === 0) throw refused('file.missing', { field: 'file' });
  const areaCode = fields.get('areaCode')?.trim() ?? '';
  if (areaCode === '') throw refused('form.required', { field: 'areaCode' });
  if (!isAreaCode(areaCode)) throw refused('area.unknown', { field: 'areaCode' });
  const documentFileId = fields.get('documentFileId')?.trim() ?? '';
  if (documentFileId !== '' && !isUuid(documentFileId)) throw refused('form.shape', { field: 'documentFileId' });
  throwRefusals([checkText(file.name, { max: longestName, field: 'file' }) ?? null]);
  const parts = await unpack(file.content);
  if (isRefusal(parts)) throw new Refused(parts);
  return {
    content: file.content,
    name: cleanText(file.name) || null,
    areaCode,
    documentFileId: documentFileId === '' ? null : documentFileId.toLowerCase(),
  };
}

interface Parts {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly content: Buffer; readonly name: string } | null;
}

async function readParts(request: FastifyRequest): Promise<Parts> {
  const fields = new Map<string, string>();
  let file: Parts['file'] = null;
  try {
    for await (const part of request.parts({ limits: { fileSize: mostBytes } })) {
      if (part.type === 'file') file = { content: await part.toBuffer(), name: part.filename };
      else if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
    }
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    // The general sentence speaks of photographs; a workbook may be larger.
    if (code === 'FST_REQ_FILE_TOO_LARGE')
      throw refused('file.tooLarge', { field: 'file', params: { max: mostWorkbookMegabytes } });
    if (code !== null) throw error;
    throw refused('file.missing', { field: 'file' });
  }
  return { fields, file };
}
