import type { APIRoute } from 'astro';
import { events } from '../../catalogue.ts';
import { toCalendar } from '../../domain/export/calendar.ts';
import { partnershipId } from '../../site.ts';

/** Every event whose day is known, as one calendar file. */
export const GET: APIRoute = async () =>
  new Response(toCalendar(await events(), partnershipId), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
