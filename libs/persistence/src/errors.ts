interface Fault {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly driverError?: unknown;
}

/** Did the database refuse because `constraint` (or any) would be broken? Sees through TypeORM's wrapping. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, '23505', constraint);
}

/** Did it refuse because two rows would overlap, as two posts or absences of one person at a time? */
export function isExclusionViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, '23P01', constraint);
}

function isViolation(error: unknown, code: string, constraint: string | undefined): boolean {
  const fault = error as Fault | null;
  if (fault?.driverError) return isViolation(fault.driverError, code, constraint);
  return fault?.code === code && (constraint === undefined || fault.constraint === constraint);
}
