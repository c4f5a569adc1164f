import {
  execFileSync,
  spawn,
  spawnSync,
  type ChildProcessWithoutNullStreams,
} from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

// What packages keep for themselves belongs to one project: the copy must not find it.
const isKept = (name: string): boolean => !name.startsWith('.') || name === '.bin';

function copyFiles(folder: string): void {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', words, { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files.filter((one) => one !== '' && existsSync(join(root, one)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
}

function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter(isKept)) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

const addressTold = (program: ChildProcessWithoutNullStreams): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = '';
    const listen = (piece: Buffer): void => {
      told += String(piece);
      const [address] = /http:\/\/localhost:\d+\/\S*/.exec(told) ?? [];
      if (address) resolve(address);
    };
    program.stdout.on('data', listen);
    program.stderr.on('data', listen);
    program.on('exit', () => reject(new Error(`It did not start. ${told}`)));
  });

/** The project on another machine: what an editor does there changes nothing here. */
export interface ProjectCopy {
  folder: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Runs one of the project’s programs to its end. */
  run(script: string, ...words: string[]): { code: number | null; told: string };
  /** Starts `npm run editor` on a free port. Gives the address that it prints. */
  startEditor(): Promise<string>;
  /** Starts `npm run preview` of a file on a free port. Gives the address of its page. */
  startPreview(id: string): Promise<string>;
  remove(): void;
}

/** Copies the project as it stands to a temporary folder with a Git of its own. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  copyFiles(folder);
  linkPackages(folder);
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const stops: (() => void)[] = [];
  const start = (script: string, ...words: string[]): Promise<string> => {
    const program = spawn(process.execPath, [join('scripts', script), ...words], { cwd: folder });
    stops.push(() => program.kill());
    return addressTold(program);
  };
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    run: (script, ...words) => {
      const command = [join(folder, 'scripts', script), ...words];
      const ran = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
      return { code: ran.status, told: ran.stdout + ran.stderr };
    },
    startEditor: () => start('editor.ts', '--port', '0'),
    startPreview: (id) => start('preview.ts', id, '--port', '0'),
    remove: () => {
      for (const stop of stops) stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
