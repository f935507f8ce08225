import { Controller, Get, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileView, mediaTypes, UploadForm } from '#contract/files/files';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdempotencyKey, Keyed } from '../http/key';
import { IdParam } from '../http/params';
import { Files } from './files';
import { readUpload } from './upload';

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Post()
  @Keyed()
  @ApiOperation({ summary: '上传照片或文件 Upload a photograph or a document' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadForm })
  @ApiCreatedResponse({ type: FileView })
  async store(
    @CurrentActor() actor: ApiActor,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    return this.files.store(actor, key, await readUpload(request));
  }

  @Get(':id')
  @ApiOperation({ summary: '文件信息 What is known of a file' })
  @ApiOkResponse({ type: FileView })
  get(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<FileView> {
    return this.files.get(actor, id);
  }

  @Get(':id/content')
  @ApiOperation({ summary: '打开文件 The file itself' })
  @ApiOkResponse({
    description: 'The file',
    content: Object.fromEntries(
      mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' }, example: '(binary)' }]),
    ),
  })
  async content(
    @CurrentActor() actor: ApiActor,
    @IdParam('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { content, mediaType, name } = await this.files.open(actor, id);
    // Nothing inside a file may run here, whatever a reader makes of it.
    void reply.header('Content-Security-Policy', "default-src 'none'; sandbox");
    const disposition = `${mediaType.startsWith('image/') ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name ?? id)}`;
    return new StreamableFile(content, { type: mediaType, disposition, length: content.length });
  }
}
