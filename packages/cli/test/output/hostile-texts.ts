/** Texts that move cursors, set colours, reorder, hide, end lines or begin formulas: 200, all different. */
export const hostileTexts: readonly string[] = [
  ...Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`),
  ...Array.from({ length: 33 }, (_, code) => `a${String.fromCharCode(0x7f + code)}b`),
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x061c].map((code) => `abc${String.fromCodePoint(code)}def`),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x180e, 0x2028, 0x2029, 0x2061, 0x2062, 0x2063, 0x2064, 0x206a, 0x206f, 0xfff9, 0xfffb].map((code) => `x${String.fromCodePoint(code)}y`),
  ...[0xe0001, 0xe0020, 0xe0041, 0xe007f, 0x1d173, 0x1bca0].map((code) => `t${String.fromCodePoint(code)}u`),
  ...[30, 31, 32, 33, 34, 35, 36, 37, 40, 41, 7, 8].map((colour) => `\u001b[${String(colour)}mred\u001b[0m`),
  ...['A', 'B', 'C', 'D', 'H', 'J', 'K', 'S', 'T', 's', 'u'].map((move) => `\u001b[2${move}gone`),
  '\u001b]0;title\u0007', '\u001b]52;c;aGVsbG8=\u0007', '\u001b]8;;https://example.com\u001b\\link\u001b]8;;\u001b\\', '\u001b]1337;File=:AAAA\u0007', '\u001b]9;4;1;50\u001b\\',
  '\u001bP1$r0m\u001b\\', '\u001b^private\u001b\\', '\u001b_application\u001b\\', '\u001bXstring\u001b\\', '\u001bc', '\u001b7\u001b8', '\u001b(0lqk', '\u001b#8',
  '\u009b31mred', '\u009d0;title\u009c', '\u0090q\u009c', 'good\rbad', 'one\ntwo', 'one\r\ntwo', 'one\u000btwo', 'one\u000ctwo', 'one\u0085two', 'back\u0008\u0008\u0008space',
  ...['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠'].map((start) => `${start}HYPERLINK("http://example.com";"x")`),
  '=1+1', '+1', '-1', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '\t=1', '\r=1', '\n=1', ' =1', '"=1"', '=1,2', '=1;2', '"', '""', 'a"b', 'a,b', 'a;b', "'", "'=1",
  '\ud800', '\udc00', 'a\ud800b', '\udc00\ud800', '😀', '中文', 'e\u0301', '\u{1f469}\u200d\u{1f4bb}', '\u0600', '\u06dd', '\u070f', '\u08e2', '\u110bd',
  '__proto__', 'constructor', '<script>alert(1)</script>', '${1}', '{{1}}', '%s%n', '\\u001b[31m', '\\', '`id`', '$(id)', ';id', '../../etc/passwd', 'C:\\Windows', 'null', 'undefined', 'NaN', '1e999',
];

/** What no output may hold beside its line breaks. */
export const unprintable: RegExp = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;
