// A place on a way, as `Stations` draws it.

export interface Station {
  key: string;
  name: string;
  detail?: string;
  state: "past" | "here" | "ahead";
  /** The one that it is for. */
  door?: boolean;
}
