/**
 * Messages in Chinese: `validate(request, { locale: zh })`.
 *
 * @module
 */
export { zh } from './messages/zh.ts';
