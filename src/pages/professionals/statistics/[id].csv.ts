import type { APIRoute } from 'astro';
import { publications, statistics } from '../../../catalogue.ts';
import { statisticCsv } from '../../../domain/export/statistic-csv.ts';

/** One file for each table of figures. */
export async function getStaticPaths() {
  const papers = await publications();
  return (await statistics()).map((table) => ({
    params: { id: table.id },
    props: {
      csv: statisticCsv(
        table,
        papers.find(({ id }) => id === table.publication)?.name ?? table.publication,
      ),
    },
  }));
}

/** A table of figures as CSV. */
export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
