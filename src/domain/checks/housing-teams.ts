import { placeOf, soundOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

/** Every district has a housing team: the council must help someone with nowhere to sleep. */
export const checkHousingTeams = (ground: Ground): Problem[] =>
  soundOf(ground, 'partnership')
    .filter(({ id }) => id === ground.partnership)
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
