import { describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from '../../src/domain/columns.ts';

const records = [{ id: 'a', isOpen: false }, { id: '', note: 'b' }, { note: null }];

describe('records as columns', () => {
  it('come back as they were', () => {
    expect(fromColumns(toColumns(records))).toEqual([records[0], records[1], {}]);
  });

  it('come back with the same fields in the same order, so that browsers read them fast', () => {
    for (const record of fromColumns<object>(toColumns(records))) {
      expect(Object.keys(record)).toEqual(['id', 'isOpen', 'note']);
    }
  });

  it('are none if there are none', () => {
    expect(fromColumns(toColumns([]))).toEqual([]);
  });
});
