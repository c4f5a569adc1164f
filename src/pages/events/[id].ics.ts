import type { APIRoute } from 'astro';
import { events } from '../../catalogue.ts';
import { hasDay, toCalendar, type CalendarEvent } from '../../domain/export/calendar.ts';
import { partnershipId } from '../../site.ts';

/** A file for each event whose day is known. */
export async function getStaticPaths() {
  return (await events())
    .filter(hasDay)
    .map((event) => ({ params: { id: event.id }, props: { event } }));
}

/** One event as a calendar file. */
export const GET: APIRoute<{ event: CalendarEvent }> = ({ props }) =>
  new Response(toCalendar([props.event], partnershipId), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
