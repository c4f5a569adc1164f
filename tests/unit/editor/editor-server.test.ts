import { afterEach, expect, test } from 'vitest';
import type { Server } from 'node:http';
import { createEditorServer, type SeeAsVisitor } from '../../../scripts/editor/editor-server.ts';
import { listen } from '../../../scripts/server/listen.ts';
import { newFolder, writeFiles } from '../site/site-folder.ts';

const running: Server[] = [];

afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

const start = async (see: SeeAsVisitor): Promise<string> => {
  const folder = newFolder();
  writeFiles(folder, { 'index.html': 'The form.' });
  const server = createEditorServer(folder, see);
  running.push(server);
  return listen(server, 0, 'localhost');
};

const ask = (address: string): Promise<Response> => fetch(address, { redirect: 'manual' });

test('an entry leads to its page as a visitor sees it', async () => {
  const address = await start((kind, id) => Promise.resolve(`http://localhost:1/${kind}/${id}/`));
  const reply = await ask(`${address}see/helpline/night-line`);
  expect(reply.status).toBe(302);
  expect(reply.headers.get('location')).toBe('http://localhost:1/helpline/night-line/');
});

test('an entry that is not saved yet leads nowhere, and it is said why', async () => {
  const nowhere = await ask(`${await start(() => Promise.resolve(null))}see/helpline/new-line`);
  expect(nowhere.status).toBe(404);
  expect(await nowhere.text()).toContain('Save the entry first');
  const failed = await ask(`${await start(() => Promise.reject(new Error()))}see/helpline/line`);
  expect(failed.status).toBe(404);
});

test('the form is served with its policy, and nothing outside its folder', async () => {
  const address = await start(() => Promise.resolve(null));
  const reply = await ask(address);
  expect(await reply.text()).toBe('The form.');
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await ask(`${address}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});
