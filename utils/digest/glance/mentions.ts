import type { Person } from '../people/people.ts';
import type { Scene } from '../speakers/scene.ts';
import type { Particular, ParticularKind } from './particular.ts';

/** Wherever one of the people, bodies or places of an article is named, pronouns left out. */
export function mentionsOf(scene: Scene, person: Person, kind: ParticularKind): Particular[] {
  const { tokens } = scene.reading;
  return person.phrases.flatMap((phrase) => {
    const name = scene.names[phrase];
    const start = tokens[name?.first ?? -1]?.start;
    const end = tokens[(name?.last ?? 0) - 1]?.end;
    return start === undefined || end === undefined
      ? []
      : [{ kind, start, end, name: person.name }];
  });
}
