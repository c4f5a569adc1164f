import { z } from 'zod';
import { sourceSchema } from './parts/evidence.ts';
import { upkeep } from './parts/upkeep.ts';

const areaId = z
  .string()
  .regex(/^[a-z-]+$/)
  .describe('Small letters and hyphens.');

const districtSchema = z.strictObject({
  id: areaId,
  name: z.string().min(1).describe('The district’s name.'),
  housing: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .describe('Id of the council housing team’s service.'),
  shape: z
    .string()
    .regex(/^[MLHVZmlhvz\d ,.-]+$/)
    .describe(
      'Outline on our own simple picture of the county: an SVG path. Neighbours share corners, written the same.',
    ),
  label: z.tuple([z.number(), z.number()]).describe('Where its name stands on the picture: x, y.'),
});

/** One partnership: its name, its districts and what differs from place to place. */
export const partnershipSchema = z.strictObject({
  name: z.string().min(1).describe('The county or town: “Hertfordshire”.'),
  siteName: z.string().min(1).describe('The site’s name as visitors see it.'),
  place: z.string().min(1).describe('As it stands in a sentence: “Hertfordshire”.'),
  policeForce: z.string().min(1).describe('The police force’s name.'),
  beware: z.array(z.string().min(1)).default([]).describe('Places it is often mixed up with.'),
  districts: z.array(districtSchema).min(1).describe('The districts or boroughs.'),
  picture: z
    .strictObject({
      width: z.number().describe('Its width, in the unit of its points.'),
      height: z.number().describe('Its height, in the same unit.'),
    })
    .describe('Size of the picture.'),
  maracAreas: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('What the MARAC is called.'),
        districts: z.array(areaId).min(1).describe('Ids of the districts it covers.'),
      }),
    )
    .default([])
    .describe('Areas that share a MARAC.'),
  nightLine: z.string().describe('Id of the 24-hour line named on every page.'),
  localLine: z.string().nullable().describe('Id of the local helpline, or null.'),
  sources: z.array(sourceSchema).default([]).describe('Where these facts come from.'),
  ...upkeep,
});

/** A partnership. */
export type Partnership = z.infer<typeof partnershipSchema> & { id: string };
