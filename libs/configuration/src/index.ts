export { CONFIGURATION, readConfiguration, type Configuration } from './configuration.js';
export { ConfigurationError } from './configuration-error.js';
export type { ServiceAddress } from './service-addresses.js';
