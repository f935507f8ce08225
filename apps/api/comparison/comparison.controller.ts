import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseComparison, QuestionForms } from '#contract/comparison/comparison';
import { type ApiActor, CurrentActor } from '../http/actor';
import { IdParam } from '../http/params';
import { Comparison } from './comparison';

@ApiTags('comparison')
@Controller()
export class ComparisonController {
  constructor(private readonly comparison: Comparison) {}

  @Get('cases/:id/comparison')
  @ApiOperation({ summary: '比对结果 Answers and contradictions beside the verification' })
  @ApiOkResponse({ type: CaseComparison })
  ofCase(@CurrentActor() actor: ApiActor, @IdParam('id') id: string): Promise<CaseComparison> {
    return this.comparison.ofCase(actor, id);
  }

  @Get('comparison/questions')
  @ApiOperation({ summary: '比对问题 What each department is asked, and what it is shown' })
  @ApiOkResponse({ type: QuestionForms })
  forms(@CurrentActor() actor: ApiActor): QuestionForms {
    return this.comparison.forms(actor);
  }
}
