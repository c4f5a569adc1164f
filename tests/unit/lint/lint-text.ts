import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  overrideConfigFile: 'scripts/lint/eslint.config.js',
  // The fixtures are not on disk, so rules that need whole-program types cannot see them.
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});

/** Lints `text` as if it were the file at `path`, and gives every error as "rule: message". */
export async function lintText(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  if (!result) throw new Error(`ESLint ignores ${path}`);
  return result.messages.map(({ ruleId, message }) => `${ruleId ?? 'parse error'}: ${message}`);
}
