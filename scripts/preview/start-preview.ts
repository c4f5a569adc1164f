/** Where the preview runs, and whose site it shows. */
export interface PreviewOptions {
  root: string;
  partnership: string;
  port: number;
}

/**
 * Shows the content as it stands in the folder, drafts and coming days too, on this machine only.
 * Each page is made when it is asked for, so a saved change is seen at the next look.
 * @returns the address, without a slash at its end
 * @throws when the site cannot be shown
 */
export async function startPreview(options: PreviewOptions): Promise<string> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['PARTNERSHIP'] = options.partnership;
  process.env['PREVIEW'] = 'yes';
  // Astro reads the environment while it is loaded.
  const { dev } = await import('astro');
  const server = { host: 'localhost', port: options.port };
  const { address } = await dev({ root: options.root, server, logLevel: 'error' });
  // Astro takes the next port if this one is taken.
  return `http://localhost:${address.port}`;
}
