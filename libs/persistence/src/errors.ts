/** Did it refuse a command that takes a file which is not there for it: another's, for something else, or taken before? */
export function isFileUnfit(error: unknown): boolean {
  const fault = error as (Fault & { readonly table?: unknown }) | null;
  if (fault?.driverError) return isFileUnfit(fault.driverError);
  return (fault?.code === '23503' || fault?.code === '23505') && ['case_document', 'indicator_evidence', 'procedure_form'].includes(String(fault.table));
}

interface Fault {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly driverError?: unknown;
}

/** Did the database refuse because `constraint` (or any) would be broken? Sees through TypeORM's wrapping. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, '23505', constraint);
}

/** Did it refuse to take away what is still used, or to use what is not there? */
export function isForeignKeyViolation(error: unknown): boolean {
  return isViolation(error, '23503', undefined);
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
