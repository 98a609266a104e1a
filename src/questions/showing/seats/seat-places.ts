/** A seat in the half circle: `x` to the right, `y` down, in seats' widths from the middle of its chord. */
type Place = { readonly x: number; readonly y: number };

/** The empty middle, as wide as this many rows of seats. */
const innerRows = 2;

/** Places for all seats, from left to right around the half circle, so that those of a party stand together. */
export function seatPlaces(count: number): readonly Place[] {
  const rows = rowsFor(count);
  const radii = Array.from({ length: rows }, (_, row) => innerRows + row);
  const all = radii.reduce((sum, radius) => sum + radius, 0);
  const shares = radii.map((radius) => Math.floor((count * radius) / all));
  const given = shares.reduce((sum, share) => sum + share, 0);
  // The outer rows have room for those that are left.
  const seats = shares.map((share, row) => share + (row >= rows - (count - given) ? 1 : 0));
  const places = seats.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, at) => {
      const angle = inRow === 1 ? Math.PI / 2 : Math.PI - (Math.PI * at) / (inRow - 1);
      const radius = radii[row] ?? innerRows;
      return { angle, radius, x: radius * Math.cos(angle), y: -radius * Math.sin(angle) };
    }),
  );
  return places.sort((a, b) => b.angle - a.angle || a.radius - b.radius).map(({ x, y }) => ({ x, y }));
}

/** As few rows as seats of one width have room in: π · radius on each. */
function rowsFor(count: number): number {
  let [rows, room] = [1, Math.floor(Math.PI * innerRows) + 1];
  while (room < count) {
    room += Math.floor(Math.PI * (innerRows + rows)) + 1;
    rows += 1;
  }
  return rows;
}
