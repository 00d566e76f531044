// The moods that words can be shown in.

export type Tone = "neutral" | "accent" | "info" | "good" | "wait" | "bad";
