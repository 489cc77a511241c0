import { Injectable } from '@nestjs/common';
import { checkProcedure, checkProcess, dateOf, describeDate, type DefinitionFault, type PlainDate, type Procedure } from '#domain';
import { Database, hashOf } from '#persistence';
import { Clock, Directory, type DirectorySnapshot, type Principal } from '#platform';
import { codeTaken } from '../publish-procedure/code-taken.js';
import { formsOf } from '../publish-procedure/paper-forms.js';
import { describeFinding } from '../publish-process/publish-process.dto.js';
import type { CheckedProcedureDto } from './keep-procedures.dto.js';
import { processHashes } from './show-kept.handler.js';

/** Looks at a version before it is published: what is wrong with it, what it would upset, and who keeps the version before. */
@Injectable()
export class CheckVersionHandler {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async check(procedure: Procedure, admin: Principal): Promise<CheckedProcedureDto> {
    const directory = await this.directory.refresh();
    const today = dateOf(this.clock.now());
    const { code } = procedure;
    const { openCases, forms } = await this.database.read(async (stores) => ({
      openCases: await stores.procedureVersions.openCases(code, processHashes(directory, code)),
      forms: await formsOf(stores, procedure, admin),
    }));
    const faults = [...checkProcedure(procedure), ...takenFaults(procedure, directory), ...forms.faults];
    const warnings = faults.length > 0 ? [] : [...dateWarnings(procedure, directory, today), ...processWarnings(procedure, directory)];
    return { publishable: faults.length === 0, faults: faults.map(describeFinding), warnings: warnings.map(describeFinding), openCases };
  }
}

function takenFaults(procedure: Procedure, directory: DirectorySnapshot): DefinitionFault[] {
  const { code, version } = procedure;
  const same = directory.procedure(code, version);
  if (!same || hashOf(same) === hashOf(procedure)) return [];
  if (version === 1) return [codeTaken(same)];
  return [{ code: 'already-published', place: 'version', message: `Phiên bản ${version} đã công bố với nội dung khác; xin tải lại trang để sửa từ phiên bản mới nhất.` }];
}

/** The highest version that holds on a day is the one that counts, so that a date may make versions in between idle. */
function dateWarnings({ code, version, validFrom }: Procedure, directory: DirectorySnapshot, today: PlainDate): DefinitionFault[] {
  const past = validFrom < today ? [{ code: 'date-past', place: 'validFrom', message: `Ngày hiệu lực ${describeDate(validFrom)} đã qua: hồ sơ nộp từ nay mới theo phiên bản này.` }] : [];
  const idle = directory.procedures.filter((item) => item.code === code && item.version < version && item.validFrom > today && item.validFrom >= validFrom);
  const overtaken = idle.map((item) => ({ code: 'version-idle', place: 'validFrom', message: `Phiên bản ${item.version}, có hiệu lực từ ${describeDate(item.validFrom)}, sẽ không bao giờ được dùng.` }));
  return [...past, ...overtaken];
}

/** A procedure that promises less time, or is decided elsewhere, may leave its process behind. */
function processWarnings(procedure: Procedure, directory: DirectorySnapshot): DefinitionFault[] {
  const process = directory.processOn(procedure.code, procedure.validFrom);
  if (!process) return [{ code: 'process-missing', place: 'code', message: 'Chưa có quy trình nội bộ vào ngày có hiệu lực: chưa tiếp nhận được hồ sơ.' }];
  const { code, version } = process.definition;
  return checkProcess(process.definition, procedure, { tree: directory.tree, field: procedure.field }).map((found) => ({ ...found, message: `Quy trình ${code} phiên bản ${version}: ${found.message}` }));
}
