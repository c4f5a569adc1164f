import { expect, test } from 'vitest';
import { platformOfName } from '../../../scripts/lockfile/platform-of-name.ts';

test.each([
  ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
  ['@oxc-parser/binding-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
  ['compiler-binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
  ['compiler-binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ['compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('%s tells its machines', (name, platform) => {
  expect(platformOfName(name)).toEqual(platform);
});

test.each(['fsevents', 'left-pad', 'binding-linux', 'x64-things'])(
  'nothing is guessed about %s',
  (name) => {
    expect(platformOfName(name)).toBeUndefined();
  },
);
