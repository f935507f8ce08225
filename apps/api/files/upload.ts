import type { FastifyRequest } from 'fastify';
import { isUuid } from '#contract/fields/text';
import { isAreaCode } from '#domain/access/areas';
import { checkText, cleanText } from '#domain/identity/text';
import type { MediaType } from '#contract/files/files';
import { refused, throwRefusals } from '../http/refused';
import { mediaTypeOf } from './mediaType';

const longestName = 120;

/** An upload that is what it says. */
export interface Upload {
  readonly content: Buffer;
  readonly mediaType: MediaType;
  readonly name: string | null;
  readonly areaCode: string | null;
  readonly caseId: string | null;
  readonly taskId: string | null;
}

/** Reads the parts of an upload. The parser's own limits refuse what is too large or too many. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw refused('file.missing', { field: 'file' });
  const { fields, file } = await readParts(request);
  if (file === null || file.content.length === 0) throw refused('file.missing', { field: 'file' });
  const mediaType = mediaTypeOf(file.content);
  if (mediaType === null || (file.declared !== mediaType && file.declared !== 'application/octet-stream'))
    throw refused('file.type', { field: 'file' });
  throwRefusals([checkText(file.name, { max: longestName, field: 'file' }) ?? null]);
  return {
    content: file.content,
    mediaType,
    name: cleanText(file.name) || null,
    areaCode: checked(fields, 'areaCode', isAreaCode, 'area.unknown'),
    caseId: checked(fields, 'caseId', isUuid, 'form.shape'),
    taskId: checked(fields, 'taskId', (text) => /^[\w:.-]{1,120}$/.test(text), 'form.shape'),
  };
}

interface Parts {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly content: Buffer; readonly name: string; readonly declared: string } | null;
}

async function readParts(request: FastifyRequest): Promise<Parts> {
  const fields = new Map<string, string>();
  let file: Parts['file'] = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { content: await part.toBuffer(), name: part.filename, declared: part.mimetype };
      else if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
    }
  } catch (error) {
    // The plugin's own refusals carry a code; what the parser below it throws at a broken body does not.
    if (typeof error === 'object' && error !== null && 'code' in error) throw error;
    throw refused('file.missing', { field: 'file' });
  }
  return { fields, file };
}

function checked(
  fields: ReadonlyMap<string, string>,
  name: string,
  fits: (text: string) => boolean,
  code: 'area.unknown' | 'form.shape',
): string | null {
  const text = fields.get(name)?.trim() ?? '';
  if (text === '') return null;
  if (!fits(text)) throw refused(code, { field: name });
  return text;
}
