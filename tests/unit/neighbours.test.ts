import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { nearOf } from '../../src/domain/neighbours.ts';
import type { Partnership } from '../../src/domain/partnership.ts';

it('takes districts for neighbours that share two corners, not one', () => {
  const districts = [
    { id: 'west', shape: 'M0 0L10 0L10 10L0 10Z' },
    { id: 'east', shape: 'M10 0L20 0L20 10L10 10Z' },
    { id: 'south-east', shape: 'M10 10L20 10L20 20L10 20Z' },
    { id: 'alone', shape: 'M50 50H60V60Z' },
  ];
  expect(nearOf(districts)).toEqual({
    west: ['west', 'east'],
    east: ['east', 'west', 'south-east'],
    'south-east': ['south-east', 'east'],
    alone: ['alone'],
  });
});

it('knows who lives beside whom in Hertfordshire', () => {
  const { districts } = parse(
    readFileSync('content/hertfordshire/partnership.yaml', 'utf8'),
  ) as Partnership;
  const neighbours = nearOf(districts);
  expect(neighbours).toMatchObject({
    watford: ['watford', 'hertsmere', 'st-albans', 'three-rivers'],
    stevenage: ['stevenage', 'east-herts', 'north-herts'],
    broxbourne: ['broxbourne', 'east-herts', 'welwyn-hatfield'],
  });
  for (const [id, others] of Object.entries(neighbours))
    for (const other of others) expect(neighbours[other]).toContain(id);
});
