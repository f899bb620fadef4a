import { describe, expect, it } from 'vitest';
import { VERSION } from '../../utils/library/library.ts';
import { MIGRATIONS, type Migration, migrate } from '../../utils/library/migrations.ts';

const steps: Migration[] = [
  { from: 2, added: '2026-02-01', step: ({ name, ...rest }) => ({ ...rest, title: name }) },
  { from: 1, added: '2026-01-01', step: (record) => ({ ...record, tags: [] }) },
];

describe('migrate', () => {
  it('takes every step from the record’s version to the wanted one', () => {
    expect(migrate({ version: 1, name: 'A' }, 3, steps)).toEqual({
      version: 3,
      title: 'A',
      tags: [],
    });
    expect(migrate({ version: 2, name: 'A' }, 3, steps)).toEqual({ version: 3, title: 'A' });
  });

  it('leaves the record itself, and one of the wanted version, as they are', () => {
    const old = { version: 1, name: 'A' };
    migrate(old, 3, steps);
    expect(old).toEqual({ version: 1, name: 'A' });
    expect(migrate({ version: 3, title: 'A' }, 3, steps)).toEqual({ version: 3, title: 'A' });
  });

  it('gives null where a step is missing', () => {
    expect(migrate({ version: 0 }, 3, steps)).toBeNull();
  });

  it('has a step for every version before the present one', () => {
    expect(MIGRATIONS.map(({ from }) => from).sort()).toEqual(
      Array.from({ length: VERSION - 1 }, (_, i) => i + 1),
    );
  });
});
