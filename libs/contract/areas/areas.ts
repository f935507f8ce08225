import { ApiProperty } from '@nestjs/swagger';
import { type AreaLevel, areaLevels } from '#domain/access/areas';
import { AreaField, CodeField, TextField } from '../fields/text';
import { PageEnd, PageQuery } from '../page/page';

export class AreaQuery extends PageQuery {
  @TextField({ about: 'Part of the name, or the beginning of the code', example: '宋井固', max: 30, optional: true })
  text?: string;

  @CodeField(areaLevels, { about: '级别 Level', example: 'village', optional: true })
  level?: AreaLevel;

  @AreaField({ about: 'Only areas within this one', example: '410621000000', optional: true })
  within?: string;
}

export class PublicAreaQuery {
  @AreaField({
    about: 'What lies directly below this area; without it the counties',
    example: '410621000000',
    optional: true,
  })
  within?: string;
}

export class AreaView {
  @ApiProperty({ description: '行政区划代码 12-digit statistical division code', example: '410621108242' })
  code!: string;

  @ApiProperty({ enum: areaLevels, enumName: 'AreaLevel', example: 'village' })
  level!: AreaLevel;

  @ApiProperty({ example: '宋井固村' })
  name!: string;

  @ApiProperty({ example: '河南省鹤壁市浚县屯子镇宋井固村' })
  fullName!: string;

  @ApiProperty({ type: String, nullable: true, example: '410621108000' })
  parentCode!: string | null;
}

export class AreaPage extends PageEnd {
  @ApiProperty({ type: [AreaView] })
  rows!: AreaView[];
}
