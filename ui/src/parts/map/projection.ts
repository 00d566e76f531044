// From places on the globe to places on a flat map: Equal Earth, turned and stretched to what is looked at.

/** Degrees of longitude and latitude. */
export type Spot = readonly [longitude: number, latitude: number];

/** On the map: to the right, and down. */
export type Point = readonly [x: number, y: number];

/** A spot worked out as far as it can be before it is known where the map looks: how wide a degree is there, and `y`. */
export type Flat = readonly [longitude: number, wide: number, y: number];

/** A projection that shows areas truly, and shapes in its middle. */
export interface Projection {
  /** On the flat map, where 1 is a radius of the globe; `longitude` may run on beyond 180°, and the map does too. */
  project(spot: Spot): Point;
  place(flat: Flat): Point;
}

const RADIANS = Math.PI / 180;
/** Of the polynomial by Šavrič, Patterson and Jenny (2018). */
const [A, B, C, D] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

/** Turned so that the spot lies in the middle of the map, where shapes are as they are. */
export function projectionAround([longitude, latitude]: Spot): Projection {
  const stretch = Math.sqrt(stretchAt(latitude));
  const place = ([east, wide, y]: Flat): Point => [((east - longitude) * wide) / stretch, -y * stretch];
  return { place, project: (spot) => place(flatten(spot)) };
}

/** How much wider than high a small circle is drawn there. */
function stretchAt(latitude: number): number {
  const step = 0.01;
  const wide = (flatten([0, latitude])[1] * step) / Math.cos(latitude * RADIANS);
  const high = flatten([0, latitude + step / 2])[2] - flatten([0, latitude - step / 2])[2];
  return wide / high;
}

export function flatten([longitude, latitude]: Spot): Flat {
  const angle = Math.asin(M * Math.sin(latitude * RADIANS));
  const square = angle * angle;
  const sixth = square ** 3;
  const wide = (RADIANS * Math.cos(angle)) / (M * (A + 3 * B * square + sixth * (7 * C + 9 * D * square)));
  return [longitude, wide, angle * (A + B * square + sixth * (C + D * square))];
}

/** The same place as often as needed round the globe, so that it lies within half a turn of `near`. */
export function within(near: number, longitude: number): number {
  return longitude - 360 * Math.round((longitude - near) / 360);
}
