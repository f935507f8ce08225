import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FileView } from '#contract/files/files';
import { covers } from '#domain/access/areas';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { Areas } from '../areas/areas';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import { filePurpose } from './filePurpose';
import type { Upload } from './upload';

type Row = Omit<FileView, 'uploadedAt'> & { readonly uploadedAt: Date; readonly uploadedBy: string | null };

const columns = `id, name, media_type AS "mediaType", bytes_count AS "bytesCount", sha256, area_code AS "areaCode", case_id AS "caseId", task_id AS "taskId",
  uploaded_at AS "uploadedAt", uploaded_by AS "uploadedBy"`;

/** Photographs and documents: put in by those who work on a place, opened by those who see it. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly secrets: Secrets,
  ) {}

  /** Keeps an upload. Its id is the key: a repetition keeps nothing new. */
  async store(actor: ApiActor, key: string, upload: Upload): Promise<FileView> {
    const areaCode = await this.placeOf(actor, upload);
    const { content, mediaType, name, caseId, taskId } = upload;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const write = {
      key,
      accountId: actor.accountId,
      operation: 'file.store',
      body: { sha256, areaCode, caseId, taskId },
    };
    const { enc, keyId } = this.secrets.sealBytes(filePurpose, content);
    const row = await this.database.scoped(actor, async (client) => {
      await once(client, write, async () => {
        await client.query(
          `INSERT INTO file (id, sha256, name, media_type, bytes_count, content, content_key_id, area_code, case_id, task_id, uploaded_by, uploaded_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, business_now())`,
          [key, sha256, name, mediaType, content.length, enc, keyId, areaCode, caseId, taskId, actor.accountId],
        );
        return { id: key };
      });
      return findFile(client, key);
    });
    if (row === null) throw refused('access.missing');
    return viewOf(row);
  }

  /** What is known of a file. */
  async get(actor: ApiActor, id: string): Promise<FileView> {
    return viewOf(await this.demand(actor, id));
  }

  /** The file itself. */
  async open(actor: ApiActor, id: string): Promise<FileView & { readonly content: Buffer }> {
    const row = await this.demand(actor, id);
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<{ enc: Buffer; keyId: string | null }>(
        'SELECT content AS enc, content_key_id AS "keyId" FROM file WHERE id = $1',
        [id],
      ),
    );
    const [found] = rows;
    if (found === undefined) throw refused('access.missing', { field: 'fileId' });
    const { enc, keyId } = found;
    // A file without a key id was kept before files were sealed.
    const content = keyId === null ? enc : this.secrets.openBytes(filePurpose, { enc, keyId });
    return { ...viewOf(row), content };
  }

  private async demand(actor: ApiActor, id: string): Promise<Row> {
    const wanted = { type: 'file', id };
    const row = await this.database.scoped(actor, (client) => findFile(client, id));
    if (row === null) throw await this.access.missing(actor, 'file.read', wanted);
    if (row.uploadedBy !== actor.accountId)
      await this.access.demand(actor, 'file.read', { areaCode: row.areaCode }, wanted);
    return row;
  }

  // A file of a case lies where the case lies.
  private async placeOf(actor: ApiActor, { areaCode, caseId }: Upload): Promise<string> {
    const grants = this.access.anywhere(actor, 'file.upload');
    if (caseId !== null) {
      const { rows } = await this.database.scoped(actor, (client) =>
        client.query<{ area_code: string }>('SELECT area_code FROM case_file WHERE case_id = $1', [caseId]),
      );
      const [found] = rows;
      if (found === undefined) throw await this.access.missing(actor, 'file.upload', { type: 'case', id: caseId });
      return found.area_code;
    }
    if (areaCode === null) throw refused('form.required', { field: 'areaCode' });
    await this.areas.demandKnown(areaCode, 'areaCode');
    if (!grants.some((grant) => covers(grant.areaCode, areaCode))) throw refused('area.outside', { field: 'areaCode' });
    return areaCode;
  }
}

async function findFile(client: ScopedClient, id: string): Promise<Row | null> {
  const { rows } = await client.query<Row>({
    name: 'file_find',
    text: `SELECT ${columns} FROM file WHERE id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

function viewOf({ uploadedBy: _uploadedBy, uploadedAt, ...row }: Row): FileView {
  return { ...row, uploadedAt: uploadedAt.toISOString() };
}
