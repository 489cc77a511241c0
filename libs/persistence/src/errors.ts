/** Did the database refuse because `constraint` (or any) would be broken? Sees through TypeORM's wrapping. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const fault = error as { code?: unknown; constraint?: unknown; driverError?: unknown } | null;
  if (fault?.driverError) return isUniqueViolation(fault.driverError, constraint);
  return fault?.code === '23505' && (constraint === undefined || fault.constraint === constraint);
}
