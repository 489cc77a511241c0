import type { AssessedCases } from '#domain';
import type { AssessedGroup } from '#persistence';

const BODIES = ['none', 'one-stop', 'more'] as const;

/** Cases as their indicators are scored. `posted` is what the unit says of its notice board. */
export function casesOf({ count, timeliness, inTime, onTheDot, late, supplements, toldContacts, toldBodies, complaint }: AssessedGroup, posted: boolean | null): AssessedCases {
  return {
    count,
    facts: {
      timeliness,
      steps: { inTime, onTheDot, late },
      supplements,
      toldContacts,
      toldBodies: BODIES.find((known) => known === toldBodies) ?? null,
      // Every case opens with a procedure of the public catalogue.
      publication: posted === null ? null : { posted, electronic: true },
      complaint,
    },
  };
}
