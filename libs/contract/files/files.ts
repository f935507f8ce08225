import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type MediaType = (typeof mediaTypes)[number];

const file = '2e7d8c9b-1a0f-4e3d-8b5c-6f7a8b9c0d1e';

/** The parts of an upload (multipart/form-data). */
export class UploadForm {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: '照片或PDF JPEG, PNG, WebP or PDF, at most 5 MB',
    example: '(binary)',
  })
  file!: string;

  @ApiPropertyOptional({
    description: '地区 Village, township or county it belongs to; not needed with a case',
    example: '410621108242',
  })
  areaCode?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: '案件 Case it belongs to',
    example: '8d1c2b3a-4f5e-4d6c-9b7a-0c1d2e3f4a5b',
  })
  caseId?: string;

  @ApiPropertyOptional({
    description: '任务 Task it belongs to',
    example: '8d1c2b3a-4f5e-4d6c-9b7a-0c1d2e3f4a5b:3:verification',
  })
  taskId?: string;
}

export class FileView {
  @ApiProperty({ format: 'uuid', example: file })
  id!: string;

  @ApiProperty({ type: String, nullable: true, example: '公示照片.jpg' })
  name!: string | null;

  @ApiProperty({ enum: mediaTypes, enumName: 'MediaType', example: 'image/jpeg' })
  mediaType!: MediaType;

  @ApiProperty({ example: 183_204 })
  bytesCount!: number;

  @ApiProperty({
    description: 'SHA-256, hexadecimal',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  sha256!: string;

  @ApiProperty({ example: '410621108242' })
  areaCode!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null })
  caseId!: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  taskId!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T08:00:00.000Z' })
  uploadedAt!: string;
}
