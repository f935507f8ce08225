import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ImportList, ImportRowList, ImportRowsQuery, ImportView } from '#contract/imports/imports';
import { cursorOf, type PageQuery, readCursor } from '#contract/page/page';
import { levelOf } from '#domain/access/areas';
import { importPurposes } from '#database/casework/imports';
import {
  findErrors,
  findImport,
  type ImportRow,
  insertImport,
  listImportRows,
  listImports,
} from '#database/queries/imports';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { NotRunning } from '#temporal/answers';
import { ImportGateway } from '#temporal/importGateway';
import { takeOverTemplate } from '#workbook/takeOverTemplate';
import { commandActor } from '../cases/acting';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { importRowView, importView } from './importViews';
import type { ImportUpload } from './importUpload';

/** 接续导入: a county's monitored households come in from a workbook, first as a dry run. */
@Injectable()
export class Imports {
  private template: Promise<Buffer> | null = null;

  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
    private readonly gateway: ImportGateway,
  ) {}

  /** The workbook to fill in; the same for everybody, so it is made once. */
  async templateFor(actor: ApiActor): Promise<Buffer> {
    this.access.anywhere(actor, 'import.make');
    this.template ??= takeOverTemplate();
    return this.template;
  }

  /** Keeps the workbook, sealed, and starts its dry run. Its id is the key: a repetition keeps and starts nothing new. */
  async upload(actor: ApiActor, key: string, upload: ImportUpload): Promise<ImportView> {
    const { content, areaCode, documentFileId } = upload;
    await this.access.demand(actor, 'import.make', { areaCode }, { type: 'area', id: areaCode });
    if (levelOf(areaCode) !== 'county') throw refused('area.unknown', { field: 'areaCode' });
    const sha256 = createHash('sha256').update(content).digest('hex');
    const body = { sha256, areaCode, documentFileId };
    await this.database.scoped(actor, (client) =>
      once(client, { key, accountId: actor.accountId, operation: 'import.make', body }, async () => {
        await this.keep(client, actor, { key, sha256, upload });
        return { id: key };
      }),
    );
    await this.gateway.start(key);
    return importView(await this.demand(actor, key));
  }

  /** Newest first. */
  async list(actor: ApiActor, { limit, cursor }: PageQuery): Promise<ImportList> {
    this.access.anywhere(actor, 'import.make');
    const page = await this.database.scoped(actor, (client) => listImports(client, { limit, cursor }));
    if (page === null) throw refused('page.cursor', { field: 'cursor' });
    return { rows: page.rows.map(importView), next: page.next };
  }

  async get(actor: ApiActor, id: string): Promise<ImportView> {
    return importView(await this.demand(actor, id));
  }

  /** The households of an import, with what is wrong. */
  async rows(actor: ApiActor, id: string, { limit, cursor, state }: ImportRowsQuery): Promise<ImportRowList> {
    await this.demand(actor, id);
    const place = cursor === undefined ? [0] : readCursor(cursor, 1);
    const after = place?.[0];
    if (typeof after !== 'number') throw refused('page.cursor', { field: 'cursor' });
    const found = await this.database.scoped(actor, (client) =>
      listImportRows(client, { importId: id, state: state ?? null, after, limit: limit + 1 }),
    );
    const rows = found.slice(0, limit);
    return { rows: rows.map(importRowView), next: found.length > limit ? cursorOf([rows.at(-1)?.row ?? 0]) : null };
  }

  /** The workbook of errors; that it was fetched is on record, because it names people. */
  async errors(actor: ApiActor, id: string): Promise<{ readonly content: Buffer; readonly name: string }> {
    const { countyCode, fileName } = await this.demand(actor, id);
    const sealed = await this.database.scoped(actor, async (client) => {
      const found = await findErrors(client, id);
      if (found !== null) await this.record(client, actor, { id, countyCode, action: 'import.errors' });
      return found;
    });
    if (sealed === null) throw refused('import.noErrors');
    return {
      content: this.secrets.openBytes(importPurposes.errors, sealed),
      name: `${(fileName ?? '导入').replace(/\.xlsx$/i, '')}-未导入.xlsx`,
    };
  }

  /** Households are taken over from now on. Confirmed twice it is confirmed once. */
  async confirm(actor: ApiActor, id: string): Promise<ImportView> {
    const row = await this.demand(actor, id);
    if (row.state === 'checked' && row.counts.good === undefined) throw refused('import.nothingGood');
    if (row.state === 'reading' || row.state === 'unreadable') throw refused('import.notChecked');
    if (row.state === 'cancelled') throw refused('import.over');
    if (row.state === 'checked') await this.decide(actor, row, 'confirm');
    const after = await this.demand(actor, id);
    if (after.state === 'cancelled') throw refused('import.over');
    return importView(after);
  }

  /** Ends an import; what was taken over by then stays. */
  async cancel(actor: ApiActor, id: string): Promise<ImportView> {
    const row = await this.demand(actor, id);
    if (row.state === 'done' || row.state === 'unreadable') throw refused('import.over');
    if (row.state !== 'cancelled') await this.decide(actor, row, 'cancel');
    return importView(await this.demand(actor, id));
  }

  private async decide(actor: ApiActor, { id, countyCode }: ImportRow, word: 'confirm' | 'cancel'): Promise<void> {
    const grant = await this.access.demand(actor, 'import.make', { areaCode: countyCode }, { type: 'import', id });
    await this.database.scoped(actor, (client) =>
      this.record(client, actor, { id, countyCode, action: `import.${word}` }),
    );
    try {
      await this.gateway.decide(id, { word, actor: commandActor(actor, grant) });
    } catch (error) {
      // Over already: its row says how.
      if (!(error instanceof NotRunning)) throw error;
    }
  }

  private async keep(
    client: ScopedClient,
    actor: ApiActor,
    { key, sha256, upload }: { key: string; sha256: string; upload: ImportUpload },
  ): Promise<void> {
    const { content, name, areaCode, documentFileId } = upload;
    if (documentFileId !== null) {
      const { rowCount } = await client.query('SELECT FROM file WHERE id = $1', [documentFileId]);
      if (rowCount === 0) throw refused('file.unknown', { field: 'documentFileId' });
    }
    await insertImport(client, {
      id: key,
      countyCode: areaCode,
      fileName: name,
      bytesCount: content.length,
      sha256,
      workbook: this.secrets.sealBytes(importPurposes.workbook, content),
      documentFileId,
      createdBy: actor.accountId,
    });
    await this.record(client, actor, { id: key, countyCode: areaCode, action: 'import.make' });
  }

  private record(
    client: ScopedClient,
    actor: ApiActor,
    { id, countyCode, action }: { id: string; countyCode: string; action: string },
  ): Promise<void> {
    return this.audit.write(client, actor, {
      action,
      objectType: 'import',
      objectId: id,
      areaCode: countyCode,
      outcome: 'done',
    });
  }

  private async demand(actor: ApiActor, id: string): Promise<ImportRow> {
    const wanted = { type: 'import', id };
    const row = await this.database.scoped(actor, (client) => findImport(client, id));
    if (row === null) throw await this.access.missing(actor, 'import.make', wanted);
    await this.access.demand(actor, 'import.make', { areaCode: row.countyCode }, wanted);
    return row;
  }
}
