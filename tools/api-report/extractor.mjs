import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

/** Reports have one form of line ends, and say nothing of documentation: that is seen in the sources. */
const messages = { default: { logLevel: 'none', addToApiReportFile: false } };

const compilerOptions = { module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022', lib: ['es2023'], types: ['node'], strict: true, skipLibCheck: true };

/**
 * What an entry point exports, as text in name order.
 *
 * @param {string} folder Of the package.
 * @param {string} declarations Of the entry point.
 * @param {string} scratch A folder for what API Extractor writes.
 * @returns {string}
 * @throws {Error} When the declarations do not compile, or API Extractor cannot read them.
 */
export function reportOf(folder, declarations, scratch) {
  const errors = [];
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: declarations,
      compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
      apiReport: { enabled: true, reportFileName: 'report.api.md', reportFolder: scratch, reportTempFolder: join(scratch, 'temporary') },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: { compilerMessageReporting: { default: { logLevel: 'error' } }, extractorMessageReporting: messages, tsdocMessageReporting: messages },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  });
  const messageCallback = (message) => {
    if (message.logLevel === 'error') errors.push(message.text);
    message.handled = true;
  };
  const { succeeded } = Extractor.invoke(config, { localBuild: true, messageCallback });
  if (!succeeded || errors.length > 0) throw new Error(`API Extractor cannot read ${declarations}:\n${errors.join('\n')}`);
  return readFileSync(join(scratch, 'report.api.md'), 'utf8');
}
