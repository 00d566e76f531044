// Where the lines of a way to a door run, and the way back under it.

interface Given {
  /** In pixels. */
  width: number;
  /** From the start at 0 to the door at 1. */
  reached: number;
  /** How much of that it has gone back, from 0 to 1; null when it does not. */
  back: number | null;
  /** Something went wrong where it is, or where it turned. */
  knot: boolean;
}

export interface WayLines {
  height: number;
  /** From the start to the door. */
  whole: string;
  /** What is gone, and come back. */
  gone: string;
  /** What is still to come back. */
  rest: string | null;
  knot: string | null;
  start: Place;
  door: Place;
  /** Where it stands. */
  here: Place;
  /** The quarters of the way that nothing else covers. */
  stops: { at: Place; passed: boolean }[];
}

type Place = readonly [x: number, y: number];

const [RAIL, RETURN] = [19, 45];
/** Room at the ends: for the first dot, and for the door. */
const [START, DOOR] = [7, 28];
/** Half of the mark with its light, where it stands at the start itself. */
const MARK = 16;
const LOOP = "c20 0 22 -16 10 -16 s-10 16 10 16";
const LOOP_WIDTH = 20;
/** From the knot to the mark behind it, or to the turn. */
const [BEFORE_MARK, BEFORE_TURN] = [42, 26];
/** A stop nearer than this to the mark is covered by it, or looks like a stain beside it. */
const CLEAR = 36;

export function wayLines({ width, reached, back, knot }: Given): WayLines {
  const first = reached > 0 ? START : MARK;
  const end = width - DOOR;
  const at = (share: number) => first + share * (end - first);
  const turn = at(reached);
  const loop = turn - (back === null ? BEFORE_MARK : BEFORE_TURN);
  const tied = knot && loop > first;
  const here: Place = back === null ? [turn, RAIL] : [first + (turn - first) * (1 - back), RETURN];
  const there = `M${first} ${RAIL}${tied ? `H${loop}m${LOOP_WIDTH} 0` : ""}H${turn}`;
  const shares = [0.25, 0.5, 0.75].filter((share) => {
    const middle = loop + LOOP_WIDTH / 2;
    return Math.abs(at(share) - turn) > CLEAR && !(tied && Math.abs(at(share) - middle) < CLEAR);
  });
  return {
    height: back === null ? 36 : 60,
    whole: `M${first} ${RAIL}H${end}`,
    gone: back === null ? there : `${there}a13 13 0 0 1 0 26H${here[0]}`,
    rest: back !== null && back < 1 ? `M${here[0]} ${RETURN}H${first}` : null,
    knot: tied ? `M${loop} ${RAIL}${LOOP}` : null,
    start: [first, RAIL],
    door: [end + 3, RAIL - 12],
    here,
    stops: shares.map((share) => ({ at: [at(share), RAIL], passed: share < reached })),
  };
}
