import { councilsWhereMay, may } from '../kernel/rights.ts';
import { mayUse } from '../platform/http/access.ts';
import type { CouncilWay, Link, NamedCouncil, SiteWay } from '../platform/http/way.ts';
import type { Frame } from './frame.ts';

/** The ways of a menu that whoever looks may follow. */
export function waysAt(frame: Frame, place: SiteWay['place']): readonly SiteWay[] {
  const { viewer } = frame;
  return frame.ways
    .filter((way): way is SiteWay => way.place === place)
    .filter(({ access }) =>
      access === 'signed-out' ? viewer.kind !== 'person' : mayUse(viewer, access, null),
    );
}

export function linksAt(frame: Frame, place: SiteWay['place']): readonly Link[] {
  return waysAt(frame, place).map((way) => way.link(frame.viewer));
}

/** The ways into the rooms of a council's work that whoever looks may follow there. */
export function workLinks(frame: Frame, council: NamedCouncil): readonly Link[] {
  return frame.ways
    .filter((way): way is CouncilWay => way.place === 'council-work')
    .filter(({ access }) => may(frame.viewer, access, council.id))
    .map((way) => way.link(council));
}

/** The ways into the councils of whoever looks. @param names of councils by their id */
export function myCouncilLinks(frame: Frame, names: ReadonlyMap<string, string>): readonly Link[] {
  return frame.ways
    .filter((way): way is CouncilWay => way.place === 'my-councils')
    .flatMap((way) =>
      councilsWhereMay(frame.viewer, way.access).map((id) => way.link({ id, name: names.get(id) ?? id })),
    );
}
