/** Red, green and blue from 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

/** "#00b050" → [0, 176, 80]. */
export function channelsOf(color: string): Channels {
  const number = Number.parseInt(color.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
}

export function colorFrom(channels: Channels): string {
  const digits = channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`;
}

/** `share` of the one colour, from 0 to 1, and the rest of the other. */
export function mixed(color: string, share: number, other: string): string {
  const [red, green, blue] = channelsOf(color);
  const [otherRed, otherGreen, otherBlue] = channelsOf(other);
  const mix = (one: number, two: number) => one * share + two * (1 - share);
  return colorFrom([mix(red, otherRed), mix(green, otherGreen), mix(blue, otherBlue)]);
}
