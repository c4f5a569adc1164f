import { allOf, placeOf, soundOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

const listsServices = (ground: Ground, partnership: string): boolean =>
  allOf(ground, 'service').some(({ owner }) => owner === partnership);

/**
 * Every district has a housing team: the council must help someone with nowhere to sleep.
 * A partnership that lists no services of its own yet has only the national lines.
 */
export const checkHousingTeams = (ground: Ground): Problem[] =>
  soundOf(ground, 'partnership')
    .filter(({ id }) => id === ground.partnership && listsServices(ground, id))
    .flatMap((document) =>
      document.record.districts.flatMap(({ id, name, housing }, index) =>
        housing
          ? []
          : [
              problem('no-housing-team', placeOf(document, 'districts', index, 'id'), {
                district: name,
                id,
              }),
            ],
      ),
    );
