import { Controller, Get, HttpCode, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerBookQuery, AnswerResult, AnswerUploadForm } from '#contract/comparison/answers';
import { CaseComparison, QuestionForms } from '#contract/comparison/comparison';
import { type ApiActor, CurrentActor } from '../http/actor';
import { Keyed, NoKey } from '../http/key';
import { IdParam } from '../http/params';
import { sendWorkbook, workbookAnswer } from '../http/workbooks';
import { readWorkbookUpload } from '../http/workbookUpload';
import { AnswerBook } from './answerBook';
import { Comparison } from './comparison';
import { QuestionBook } from './questionBook';

@ApiTags('comparison')
@Controller()
export class ComparisonController {
  constructor(
    private readonly comparison: Comparison,
    private readonly questions: QuestionBook,
    private readonly answers: AnswerBook,
  ) {}

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

  @Get('comparison/questions.xlsx')
  @ApiOperation({ summary: '下载待比对工作簿 The department’s open questions, to be filled in; recorded' })
  @ApiOkResponse(workbookAnswer)
  async questionBook(
    @CurrentActor() actor: ApiActor,
    @Query() { department }: AnswerBookQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendWorkbook(reply, { content: await this.questions.write(actor, department), name: '部门比对.xlsx' });
  }

  @Post('comparison/answers/check')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '试填报 What would become of a workbook of answers; nothing changes' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AnswerUploadForm })
  @ApiOkResponse({ type: AnswerResult })
  async check(@CurrentActor() actor: ApiActor, @Req() request: FastifyRequest): Promise<AnswerResult> {
    return this.answers.check(actor, (await readWorkbookUpload(request)).content);
  }

  @Post('comparison/answers/errors')
  @NoKey()
  @HttpCode(200)
  @ApiOperation({ summary: '错误文件 A copy of the workbook with the reasons in a red column; nothing changes' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AnswerUploadForm })
  @ApiOkResponse(workbookAnswer)
  async errors(
    @CurrentActor() actor: ApiActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { content } = await readWorkbookUpload(request);
    return sendWorkbook(reply, { content: await this.answers.errors(actor, content), name: '部门比对-错误.xlsx' });
  }

  @Post('comparison/answers')
  @Keyed()
  @HttpCode(200)
  @ApiOperation({
    summary: '批量反馈比对结果 Answer the questions of a workbook; each row by its own key, with its own result',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AnswerUploadForm })
  @ApiOkResponse({ type: AnswerResult })
  async submit(@CurrentActor() actor: ApiActor, @Req() request: FastifyRequest): Promise<AnswerResult> {
    return this.answers.submit(actor, (await readWorkbookUpload(request)).content);
  }
}
