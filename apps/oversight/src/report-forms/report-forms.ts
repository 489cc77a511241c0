import { Injectable } from '@nestjs/common';
import { Database } from '#persistence';
import { DueList } from '../due-list.js';
import { PeriodFigures } from '../period-figures.js';
import { ShowWorkloadHandler } from '../show-workload/show-workload.handler.js';
import { causesOfLateness } from './causes.form.js';
import { handOvers, returns } from './counter-day.form.js';
import { feeList } from './fee-list.form.js';
import { lateList } from './late-list.form.js';
import { onlineServices } from './online.form.js';
import { petitions } from './petitions.form.js';
import { reception, register } from './register.form.js';
import type { ReportForm } from './report-form.js';
import { settledByField, settledByLevel } from './settled-cases.form.js';
import { workload } from './workload.form.js';

/** Reports by their name in addresses and in schedules, in the order of menus. */
export const REPORT_NAMES = ['ii-05a', 'ii-06a', 'ii-06b', 'ii-07a', 'ii-08', 'register', 'reception', 'returns', 'hand-overs', 'overdue', 'fees', 'workload'] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

/** Every report of the house. A new one gets its line here. */
@Injectable()
export class ReportForms {
  private readonly byName: Readonly<Record<ReportName, ReportForm>>;

  constructor(database: Database, figures: PeriodFigures, list: DueList, workloads: ShowWorkloadHandler) {
    this.byName = {
      'ii-05a': petitions(database),
      'ii-06a': settledByField(figures),
      'ii-06b': settledByLevel(figures),
      'ii-07a': causesOfLateness(database),
      'ii-08': onlineServices(database, figures),
      register: register(database),
      reception: reception(database),
      returns: returns(database),
      'hand-overs': handOvers(database),
      overdue: lateList(database, list),
      fees: feeList(database, figures),
      workload: workload(workloads),
    };
  }

  form(name: ReportName): ReportForm {
    return this.byName[name];
  }
}
