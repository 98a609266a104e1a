import type { Reference, ReferenceMunicipality } from './reference.ts';

type Place = {
  readonly municipality_code: string;
  readonly region_code: string;
  readonly valid_from: string;
  readonly valid_until: string | null;
};

/** In which region the municipality lies and when: its own region, then the one that takes over from it. */
export function placesOf(
  municipality: ReferenceMunicipality,
  regions: Reference['regions'],
): readonly Place[] {
  const places: Place[] = [];
  let next: string | undefined = municipality.region;
  while (next !== undefined) {
    const region = regions.find((one) => one.code === next);
    if (region === undefined) throw new Error(`no region ${next} for municipality ${municipality.code}`);
    places.push({
      municipality_code: municipality.code,
      region_code: region.code,
      valid_from: region.validFrom,
      valid_until: region.validUntil,
    });
    next = region.followedBy;
  }
  return places;
}
