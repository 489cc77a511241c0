import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '#persistence';
import { Problem, StoredFiles, isId } from '#platform';

/** Gives everybody the forms of published procedures. Who keeps an earlier version at home may fetch its form again. */
@Injectable()
export class SendFormHandler {
  constructor(
    private readonly database: Database,
    private readonly files: StoredFiles,
  ) {}

  async send(code: string, id: string, reply: FastifyReply): Promise<void> {
    const form = isId(id) ? await this.database.read(({ files }) => files.formOf(code, id)) : undefined;
    if (!form) throw new Problem('file-not-found');
    await this.files.send(reply, form);
  }
}
