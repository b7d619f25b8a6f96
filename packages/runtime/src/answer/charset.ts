/** Names under which UTF-8, or a part of it, goes. */
const utf8 = /^(utf-?8|us-ascii|ascii)$/i;

/**
 * The charset that a `Content-Type` declares, if it is another than UTF-8: `gbk`. The media type itself decides nothing,
 * because gateways send JSON under many names, and whether a body is an envelope shows when it is read. Of a header that
 * was sent twice the first value counts; `fetch` joins the two with a comma.
 */
export function foreignCharset(contentType: string | null | undefined): string | undefined {
  const charset = /^[^,]*;\s*charset\s*=\s*"?([^\s";,]*)/i.exec(contentType ?? '')?.[1];
  return charset === undefined || charset === '' || utf8.test(charset) ? undefined : charset;
}
