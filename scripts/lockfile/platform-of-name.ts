/** The machines a package is for, in the words that npm uses. */
export interface Platform {
  os?: string[];
  cpu?: string[];
  libc?: string[];
}

const systems: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

const processors = new Set([
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]);

const libraries: Record<string, string> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
};

/**
 * Reads a platform package's machines from its name, such as `binding-linux-arm64-musl`.
 * `undefined` when the name tells no system or no processor: then nothing may be guessed.
 */
export function platformOfName(name: string): Platform | undefined {
  const words = name.split(/[-/]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.find((word) => processors.has(word));
  if (!cpu || (!os && cpu !== 'wasm32')) return undefined;
  const libc = words.map((word) => libraries[word]).find(Boolean);
  return {
    ...(os && { os: [os] }),
    cpu: [cpu],
    ...(libc && os === 'linux' && { libc: [libc] }),
  };
}
