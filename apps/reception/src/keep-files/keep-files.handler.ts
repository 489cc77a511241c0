import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database, type FilePurpose, type StoredFile } from '#persistence';
import { CaseCommands, Directory, Problem, StoredFiles, actorOf, fileView, isId, oversightScope, reachOf, type CommandAnswer, type DirectorySnapshot, type Principal, type RequestMark, type StoredFileDto } from '#platform';
import { CaseReader } from '../show-case/case-reader.js';
import type { AttachFilesDto } from './keep-files.dto.js';

/** Files of staff: uploaded, read, forgotten, and added to cases. */
@Injectable()
export class KeepFilesHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly files: StoredFiles,
    private readonly commands: CaseCommands,
    private readonly cases: CaseReader,
  ) {}

  async upload(request: FastifyRequest, purpose: FilePurpose, staff: Principal, { claim }: RequestMark): Promise<StoredFileDto> {
    const [file] = await this.files.receive(request, { purpose, owner: ownerOf(staff), sending: claim?.key ?? null });
    return fileView(file as StoredFile);
  }

  async download(id: string, staff: Principal, ip: string, reply: FastifyReply): Promise<void> {
    const file = isId(id) ? await this.database.read(({ files }) => files.find(id)) : undefined;
    if (!file || !(await this.mayRead(file, staff, ip))) throw new Problem('file-not-found');
    await this.files.send(reply, file);
  }

  drop(id: string, staff: Principal): Promise<void> {
    if (!isId(id)) throw new Problem('file-not-found');
    return this.files.drop(id, ownerOf(staff));
  }

  async attach(code: string, { version, papers, note }: AttachFilesDto, staff: Principal, mark: RequestMark): Promise<CommandAnswer> {
    const { view } = await this.cases.read(code, staff);
    const wanted = papers.flatMap(({ paper = null, fileIds }) => fileIds.map((id) => ({ id, paper })));
    const wrong = papers.findIndex(({ paper = null, fileIds }) => (paper !== null && paper >= view.papers.length) || !fileIds.every(isId));
    if (wrong >= 0) throw new Problem('invalid-request', { errors: [{ field: `papers[${wrong}]`, code: 'unknown', message: 'Hồ sơ không có giấy tờ này' }] });
    if (new Set(wanted.map(({ id }) => id)).size < wanted.length) throw new Problem('file-unfit');
    const files = await this.files.toAttach(wanted, 'paper', ownerOf(staff));
    const reach = reachOf(staff, await this.directory.current());
    return this.commands.attach(view.code, version, files, note, actorOf(staff), mark, (loaded) => reach.includes(loaded.involvedUnitIds));
  }

  /** One's own upload, a form of a procedure, a file of a case within reach, or evidence of a figure that one may read. */
  private async mayRead(file: StoredFile, staff: Principal, ip: string): Promise<boolean> {
    if (!file.taken) return file.owner === ownerOf(staff);
    if (file.purpose === 'form') return true;
    const directory = await this.directory.current();
    if (file.purpose === 'evidence') return this.mayReadEvidence(file, staff, directory);
    const found = await this.database.read(({ files }) => files.caseOf(file.id));
    if (found === undefined) return false;
    const reach = reachOf(staff, directory);
    if (!reach.includes(found.involvedUnitIds)) return false;
    await this.cases.disclose(found.caseId, staff, { action: 'case.file', ip, data: { file: file.id } });
    return true;
  }

  private async mayReadEvidence({ id }: StoredFile, staff: Principal, directory: DirectorySnapshot): Promise<boolean> {
    const unitId = await this.database.read(({ files }) => files.provesFor(id));
    return unitId !== undefined && oversightScope(staff, directory).cases.unitIds.includes(unitId);
  }
}

/** Whose a file of a member of staff is. */
function ownerOf({ staffId }: Principal): string {
  return `staff:${staffId}`;
}
