import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = resolve('src/domain');

/** Type-checks `text` as a file of the domain, under the domain's own settings. */
function complaintsAbout(text: string): string[] {
  const file = resolve(folder, 'made-up-for-this-test.ts');
  const settings = ts.readConfigFile(resolve(folder, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : readSource(name, version);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the domain compiles with the language alone', () => {
  expect(complaintsAbout('export const days = [1, 2].toSorted().at(-1);')).toEqual([]);
});

test.each(['document', 'window', 'process', 'Buffer', 'fetch', 'console', 'setTimeout'])(
  'the domain does not know %s',
  (name) => {
    expect(complaintsAbout(`export const a = ${name};`)).toEqual([
      expect.stringContaining(`Cannot find name '${name}'`),
    ]);
  },
);

test.each([
  ['an index may be missing', 'export const a = (list: string[]): string => list[0];'],
  ['an optional field is not undefined', 'export const a: { b?: string } = { b: undefined };'],
  ['an enum needs a compiler', 'export enum Band { Red }'],
])('the settings are strict: %s', (_reason, text) => {
  expect(complaintsAbout(text)).toHaveLength(1);
});
