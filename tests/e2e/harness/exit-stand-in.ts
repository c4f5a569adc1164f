import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** How the site behind the exit answers: at once, after 3 s, or in one of the ways that end badly. */
export type ExitAnswer = 'normal' | 'slow' | 'nothing (204)' | 'download' | 'refuse';

const slowAnswerInMilliseconds = 3000;

/** Answers in place of the real exit site, which no test ever asks. */
export async function answerAsExit(
  mode: ExitAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url === '/favicon.ico') response.writeHead(404).end();
  else if (mode === 'refuse') request.socket.destroy();
  else if (mode === 'nothing (204)') response.writeHead(204).end();
  else {
    if (mode === 'slow') await wait(slowAnswerInMilliseconds);
    const disposition = mode === 'download' ? 'attachment; filename="weather"' : 'inline';
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': disposition,
      // Chromium waits for one load of an address before it starts a second, unless nothing is stored.
      'Cache-Control': 'no-store',
    });
    response.end('<!doctype html><title>Weather</title><p>Sunny intervals');
  }
}
