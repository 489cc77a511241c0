/** A setting is missing or wrong: one plain Vietnamese line, the program ends with code 1. */
export class ConfigurationError extends Error {}
