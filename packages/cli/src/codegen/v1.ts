/**
 * What generated code may use, and nothing else of this package.
 *
 * @module
 */
export type { CommandFacts, CommandLine } from '../command/command-facts.ts';
export { joinableQuery, query, type Query, rangedQuery } from '../query/query.ts';
