import { describe, expect, test } from 'vitest';
import { lintText } from './lint-text.ts';

interface Case {
  path: string;
  breach: string;
  lawful: string;
  rule: string;
}

const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';

function inMarkup(markup: string): string {
  return `---\nconst { a } = Astro.props;\n---\n${markup}\n`;
}

/** In `path`, `breach` is an error of `rule`, and `lawful` is none. */
function each(path: string, rule: string, pairs: [breach: string, lawful: string][]): Case[] {
  return pairs.map(([breach, lawful]) => ({ path, breach, lawful, rule }));
}

const cases: Case[] = [
  ...each('src/domain/a.ts', syntax, [
    ['export const a = Date.now();', 'export const a = Date.parse("2026-01-01");'],
    ['export const a = new Date();', 'export const a = new Date(0);'],
    ['export const a = new Date(2026, 0, 1);', 'export const a = new Date(Date.UTC(2026, 0, 1));'],
    ['export const a = Date();', 'export const a = String(0);'],
    ['export const a = new Date(0).getHours();', 'export const a = new Date(0).getUTCHours();'],
    ['export const a = Math.random();', 'export const a = Math.max(1, 2);'],
    ['export default 1;', 'export const a = 1;'],
  ]),
  ...each('src/domain/a.ts', globals, [
    ['export const a = process.env;', 'export const a = { env: 1 };'],
    ['console.log(1);', 'export const log = 1;'],
    ['export const a = document.body;', 'export const a = { body: 1 }.body;'],
  ]),
  ...each('src/islands/A.tsx', globals, [
    ['localStorage.setItem("a", "b");', 'new Map().set("a", "b");'],
    ['sessionStorage.getItem("a");', 'new Map().get("a");'],
    ['indexedDB.open("a");', 'new Map().get("a");'],
    ['export const a = () => fetch("/a");', 'export const a = () => 1;'],
    ['new URLSearchParams("a=1");', 'new Map([["a", 1]]);'],
    ['export const a = location.href;', 'export const a = { href: 1 }.href;'],
    ['new BroadcastChannel("a");', 'new Map();'],
  ]),
  ...each('src/islands/A.tsx', syntax, [
    ['window.localStorage.clear();', 'window.scrollTo(0, 0);'],
    ['navigator.sendBeacon("/a");', 'export const a = navigator.onLine;'],
    ['export const a = () => window.fetch("/a");', 'export const a = () => window.print();'],
    ['history.pushState({ i: 1 }, "", "/a");', 'history.pushState({ i: 1 }, "");'],
    ['document.title = "answers";', 'export const a = document.title;'],
    ['document.cookie = "a=1";', 'export const a = document.body;'],
    ['document.body.innerHTML = "a";', 'document.body.textContent = "a";'],
    [
      'export const A = () => <p style={{ top: 0 }} />;',
      'export const A = () => <p className="a" />;',
    ],
  ]),
  ...each('src/pages/a.ts', syntax, [
    ['window.localStorage.clear();', 'new Map().clear();'],
    ['export const a = navigator.serviceWorker;', 'export const a = navigator.onLine;'],
  ]),
  ...each('src/components/A.astro', syntax, [
    [inMarkup('<p style="top: 0">{a}</p>'), inMarkup('<p class="a">{a}</p>')],
    [inMarkup('<p style={a}>text</p>'), inMarkup('<p class={a}>text</p>')],
    [inMarkup('<p>{a}</p><style>p { top: 0 }</style>'), inMarkup('<p>{a}</p>')],
    [inMarkup('<p>{a}</p><script>let b;</script>'), inMarkup('<p>{a}</p>')],
  ]),
  ...each('src/components/A.astro', 'astro/jsx-a11y/alt-text', [
    [inMarkup('<img src={a} />'), inMarkup('<img src={a} alt="A sunflower" />')],
  ]),
  ...each('src/islands/A.tsx', 'jsx-a11y/click-events-have-key-events', [
    ['export const A = () => <p onClick={() => 1}>a</p>;', 'export const A = () => <p>a</p>;'],
  ]),
  ...each('src/safety/a.ts', 'house/no-leave-prompt', [
    [
      'addEventListener("beforeunload", (e) => { e.returnValue = "stay"; });',
      'addEventListener("beforeunload", () => { document.title = "Information"; });',
    ],
    [
      'window.addEventListener("beforeunload", (e) => e.preventDefault());',
      'window.addEventListener("click", (e) => e.preventDefault());',
    ],
    [
      'function ask(e: Event) { e.preventDefault(); }\nwindow.addEventListener("beforeunload", ask);',
      'function hush() { document.title = "Information"; }\nwindow.addEventListener("beforeunload", hush);',
    ],
    [
      'const ask = () => { return "stay"; };\nwindow.addEventListener("beforeunload", ask);',
      'const hush = () => { if (!document.title) return; };\nwindow.addEventListener("beforeunload", hush);',
    ],
    ['window.onbeforeunload = () => "stay";', 'window.onpagehide = () => 1;'],
  ]),
  ...each('tests/unit/a.test.ts', syntax, [
    ['test.skip("a", () => {});', 'test("a", () => {});'],
    ['describe.only("a", () => {});', 'describe("a", () => {});'],
    ['it.todo("a");', 'it("a", () => {});'],
  ]),
  ...each('scripts/a.ts', 'house/plain-files', [
    ['export * from "./b.ts";', 'export { b } from "./b.ts";'],
  ]),
  ...each('src/domain/a.ts', 'house/documented-functions', [
    ['export function a() {}', '/** Does nothing. */\nexport function a() {}'],
  ]),
  ...each('src/domain/a.ts', 'no-warning-comments', [
    [`// ${'TO' + 'DO'} later\nexport const a = 1;`, '// Done today.\nexport const a = 1;'],
  ]),
];

describe('what may not be written', () => {
  test.each(cases)('in $path: $breach', async ({ path, breach, lawful, rule }) => {
    const found = await lintText(path, `${breach}\n`);
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: \\S`)));
    expect(await lintText(path, `${lawful}\n`)).toEqual([]);
  });

  test('the guard itself may keep its one flag', async () => {
    const text = "sessionStorage.setItem('gone', '1');\nnew BroadcastChannel('gone');\n";
    expect(await lintText('src/safety/guard.ts', text)).toEqual([]);
  });

  test('only the loader of the search index may fetch in an island', async () => {
    const text = "export const load = () => fetch('/search/index.json');\n";
    expect(await lintText('src/islands/search/load-index.ts', text)).toEqual([]);
    expect(await lintText('src/islands/search/Search.tsx', text)).toHaveLength(1);
  });

  test('a config file may have a default export', async () => {
    expect(await lintText('tests/a.config.ts', 'export default {};\n')).toEqual([]);
  });

  test.each(['src/utils/a.ts', 'src/domain/helpers.ts', 'scripts/common/a.ts'])(
    'a drawer such as %s is refused',
    async (path) => {
      expect(await lintText(path, 'export const a = 1;\n')).toEqual([
        expect.stringContaining('Name it after what it holds'),
      ]);
    },
  );
});
