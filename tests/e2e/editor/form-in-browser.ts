import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ProjectCopy } from './project-copy.ts';

type Files = Record<string, string>;

/** Every file of the copy’s content, by its path from the project’s root. */
export function contentOf({ folder, read }: ProjectCopy): Files {
  const found = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'));
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}

/**
 * Opens the form on a folder of the browser’s own that holds the copy’s content. No program can
 * press the buttons of Chromium’s picker for folders, so the picker is the one part that is replaced:
 * the form reads and writes this folder with the same functions as one on the disk.
 */
export async function openForm(page: Page, copy: ProjectCopy, address: string): Promise<void> {
  await page.addInitScript(() => {
    const pick = () => navigator.storage.getDirectory();
    Object.assign(globalThis, { showDirectoryPicker: pick });
  });
  await page.goto(address);
  await page.evaluate(fillFolder, contentOf(copy));
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByRole('treeitem', { name: /^Helplines/ })).toBeVisible({ timeout: 60_000 });
}

/** Puts what the form left in the browser’s folder into the copy, and takes away what it deleted. */
export async function bringBack(page: Page, copy: ProjectCopy): Promise<void> {
  const saved = await page.evaluate(readFolder);
  for (const path of Object.keys(contentOf(copy))) {
    if (saved[path] === undefined) rmSync(join(copy.folder, path));
  }
  for (const [path, text] of Object.entries(saved)) copy.write(path, text);
}

/** What a file in the browser’s folder holds; null if it is not there. */
export const savedText = (page: Page, path: string): Promise<string | null> =>
  page.evaluate(readOne, path);

/** The part of the form that holds one field: “Phones” with all that is below it. */
export const fieldNamed = (inside: Page | Locator, label: string): Locator =>
  inside.getByRole('group', { name: new RegExp(`^“\\W*${label}\\W*” Field$`) });

/** Opens one entry, and gives the part of the page people type into. */
export async function openEntry(page: Page, collection: string, id: string): Promise<Locator> {
  const address = `${new URL(page.url()).origin}/#/collections/${collection}/entries/${id}`;
  const form = page.getByRole('group', { name: /^Edit .* Content$/ });
  // After a save the form goes back to its list when it is ready, perhaps only now.
  await expect(async () => {
    await page.goto(address);
    await expect(form).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
  return form;
}

/** Presses Save, and gives what the file holds once the form has written it. */
export async function save(page: Page, path: string): Promise<string> {
  const before = await savedText(page, path);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // While it is written, the file is not there for a moment.
  const saved = async (): Promise<string> => (await savedText(page, path)) || (before ?? '');
  await expect.poll(saved, { timeout: 30_000 }).not.toBe(before ?? '');
  return saved();
}

async function readOne(path: string): Promise<string | null> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let folder = await navigator.storage.getDirectory();
  try {
    for (const one of names) folder = await folder.getDirectoryHandle(one);
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    return null;
  }
}

async function fillFolder(files: Files): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // The form takes a folder only if Git knows it.
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of Object.entries(files)) {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = root;
    for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}

async function readFolder(): Promise<Files> {
  const files: Files = {};
  const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory')
        await walk(handle as FileSystemDirectoryHandle, `${above}${name}/`);
      else files[above + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  return files;
}
