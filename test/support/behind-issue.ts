import fc from 'fast-check';
import type { ProcessDefinition, Step } from '../../libs/domain/src/process/definition.js';
import { fork, hours, join, task } from './flow-process.js';
import { randomProcess } from './random-process.js';

/** What may still be done when the result is issued: nothing but to hand it over, or work of every kind. */
const AFTERWARDS: readonly ((next: string) => Step[])[] = [
  () => [],
  (next) => [{ key: 'behind', name: 'Chờ công bố', kind: 'wait', until: { limit: hours(5) }, next }],
  (next) => [{ key: 'behind', name: 'Đẩy kết quả lên kho', kind: 'call', service: 'kho-ket-qua', sends: [], answers: ['agrees'], limit: hours(3), silence: 'go-on', next }],
  (next) => [task('behind', next, { unit: 'department@province', handOver: { limit: hours(2) }, returnsTo: [] })],
  (next) => [
    fork('behind', ['file', 'tell'], 'filed', hours(30)),
    task('file', 'file-copy', { unit: 'department@resolving', handOver: { limit: hours(1) } }),
    task('file-copy', 'filed', { unit: 'department@province', returnsTo: ['file'] }),
    task('tell', 'filed', { kind: 'consult', unit: 'department@receiving', limit: hours(4), silence: 'consent' }),
    join('filed', next, 'any', 'cancel'),
  ],
];

/** A random process whose first way to issue a result goes on as one of these, and may begin with a hand-over. */
export const processes: fc.Arbitrary<ProcessDefinition> = fc
  .record({ definition: randomProcess(), afterwards: fc.constantFrom(...AFTERWARDS), handOver: fc.boolean() })
  .map(({ definition, afterwards, handOver }) => ({
    ...definition,
    stages: definition.stages.flatMap((step) => {
      if (step.kind !== 'issue' || step.key !== 'issue-1' || step.next === null) return [step];
      const [first, ...others] = afterwards(step.next);
      return [{ ...step, next: first?.key ?? step.next, ...(handOver ? { handOver: { limit: hours(2) } } : {}) }, ...(first ? [first, ...others] : [])];
    }),
  }));
