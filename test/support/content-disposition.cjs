// Before Node 24.9 Jest cannot `require` an ES module, as @fastify/static does; Node itself can.
const { createRequire } = process.getBuiltinModule('node:module');

module.exports = createRequire(__filename)('content-disposition');
