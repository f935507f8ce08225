import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { workbookType } from '#contract/imports/imports';

/** How the document describes an answer that is a workbook. */
export const workbookAnswer = {
  description: 'A workbook (.xlsx)',
  content: { [workbookType]: { schema: { type: 'string', format: 'binary' }, example: '(binary)' } },
} as const;

/** Sends a workbook to be saved, under its name; nothing in it is run by a browser. */
export function sendWorkbook(
  reply: FastifyReply,
  { content, name }: { readonly content: Buffer; readonly name: string },
): StreamableFile {
  void reply.header('Content-Security-Policy', "default-src 'none'; sandbox");
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(content, { type: workbookType, disposition, length: content.length });
}
