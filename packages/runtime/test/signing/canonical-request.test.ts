import { expect, test } from 'vitest';

import { canonicalPath, canonicalQuery, type Pair } from '../../src/signing/canonical-request.ts';

test.each<[string, readonly Pair[], string]>([
  ['nothing', [], ''],
  ['keys by their bytes, not by their escapes', [['é', '1'], ['~', '2'], ['A', '3'], ['a', '4'], ['-', '5']], '-=5&A=3&a=4&~=2&%C3%A9=1'],
  [
    'keys by code points, not by UTF-16',
    [['\u{1f3ff}', '1'], ['\u{1f3fe}', '2'], ['\uffff', '3'], ['\ue000', '4'], ['\ud7ff', '5']],
    '%ED%9F%BF=5&%EE%80%80=4&%EF%BF%BF=3&%F0%9F%8F%BE=2&%F0%9F%8F%BF=1',
  ],
  ['a key before one that it begins', [['ab', '1'], ['a', '2']], 'a=2&ab=1'],
  ['values of a repeated key in the order of the request', [['b', '2'], ['a', 'z'], ['b', '1'], ['a', 'y']], 'a=z&a=y&b=2&b=1'],
  ['everything but unreserved characters escaped', [['k', "-._~ !*'()+&=/?%:@"]], 'k=-._~%20%21%2A%27%28%29%2B%26%3D%2F%3F%25%3A%40'],
  ['half of a surrogate pair as URLs have it', [['k', 'a\ud800b']], 'k=a%EF%BF%BDb'],
  ['an empty key and an empty value', [['', '']], '='],
])('a query has %s', (_name, query, want) => expect(canonicalQuery(query)).toBe(want));

test.each([
  ['', '/'],
  ['/', '/'],
  ['/a b/ü/', '/a%20b/%C3%BC/'],
  ['//', '//'],
])('the path %j is %s', (path, want) => expect(canonicalPath(path)).toBe(want));
