import type { FastifyRequest } from 'fastify';
import { checkText, cleanText } from '#domain/identity/text';
import { isRefusal } from '#domain/refusal';
import { mostWorkbookMegabytes, unpack } from '#workbook/archive';
import { Refused, refused, throwRefusals } from './refused';

const longestName = 120;
const mostBytes = mostWorkbookMegabytes * 1024 * 1024;

/** A workbook as it was sent, with the fields beside it. */
export interface WorkbookUpload {
  readonly content: Buffer;
  readonly name: string | null;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads the parts of an upload; what is no workbook, or unpacks beyond the limit, is refused at once. */
export async function readWorkbookUpload(request: FastifyRequest): Promise<WorkbookUpload> {
  if (!request.isMultipart()) throw refused('file.missing', { field: 'file' });
  const { fields, file } = await readParts(request);
  if (file === null || file.content.length === 0) throw refused('file.missing', { field: 'file' });
  throwRefusals([checkText(file.name, { max: longestName, field: 'file' }) ?? null]);
  const parts = await unpack(file.content);
  if (isRefusal(parts)) throw new Refused(parts);
  return { content: file.content, name: cleanText(file.name) || null, fields };
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
