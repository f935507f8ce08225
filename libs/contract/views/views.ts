import { ApiProperty } from '@nestjs/swagger';
import { TextsField } from '../fields/parts';
import { CodeField, TextField } from '../fields/text';

/** Lists that can be saved as somebody likes to see them. */
export const viewSubjects = ['inbox', 'cases', 'households'] as const;
export type ViewSubject = (typeof viewSubjects)[number];

export class ViewQuery {
  @CodeField(viewSubjects, { about: '列表 Of which list', example: 'inbox' })
  subject!: ViewSubject;
}

export class ViewForm {
  @CodeField(viewSubjects, { about: '列表 Of which list', example: 'inbox' })
  subject!: ViewSubject;

  @TextField({
    about: '名称 Its name; the same name replaces the view, an empty one is how the list opens',
    example: '本周到期',
    max: 40,
    mayBeEmpty: true,
  })
  name!: string;

  @TextField({
    about: '筛选 The list’s filter as its address has it; personal data never stands in an address',
    example: 'step=townshipReview&light=red',
    max: 500,
    mayBeEmpty: true,
  })
  query!: string;

  @TextsField({
    about: '列 Columns, in order; empty for the usual ones',
    example: ['household'],
    max: 30,
    maxLength: 40,
  })
  columns!: string[];
}

export class ViewView {
  @ApiProperty({ format: 'uuid', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10' })
  id!: string;

  @ApiProperty({ enum: viewSubjects, enumName: 'ViewSubject', example: 'inbox' })
  subject!: ViewSubject;

  @ApiProperty({ example: '本周到期' })
  name!: string;

  @ApiProperty({ example: 'step=townshipReview&light=red' })
  query!: string;

  @ApiProperty({ type: [String], example: ['household'] })
  columns!: string[];
}

export class ViewList {
  @ApiProperty({ type: [ViewView], description: 'By name' })
  rows!: ViewView[];
}
