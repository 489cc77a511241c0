import { Injectable } from '@nestjs/common';
import { dateOf, formatInstant } from '#domain';
import { Database, type CaseDocument, type CaseView } from '#persistence';
import { Clock, Directory, Problem, type DirectorySnapshot } from '#platform';
import { dateParts, formatReceiptTime } from '../print/format.js';

/** An application that came in online, with the files that came with it. */
export interface ApplicationSubject {
  readonly view: CaseView;
  readonly directory: DirectorySnapshot;
  readonly files: readonly CaseDocument[];
}

/** What the sheets for applicants are made from. */
@Injectable()
export class ApplicantSheetSources {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** What every sheet says about itself. */
  frame(title: string): { readonly title: string; readonly date: object; readonly printedAt: string } {
    const now = this.clock.now();
    return { title, date: dateParts(dateOf(now)), printedAt: formatReceiptTime(formatInstant(now)) };
  }

  /** The application of a case. Throws `form-not-available` where it did not come in online. */
  async application(code: string): Promise<ApplicationSubject> {
    const view = await this.database.read(({ caseViews }) => caseViews.find(code));
    if (!view || view.state.channel !== 'online') throw new Problem('form-not-available');
    const [files, directory] = await Promise.all([this.database.read((stores) => stores.files.ofCase(view.id)), this.directory.holding(view.processHash)]);
    return { view, directory, files: files.filter(({ purpose }) => purpose === 'paper') };
  }
}
