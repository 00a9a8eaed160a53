import { channelsOf, colorFrom, type Channels } from "./channels";

/**
 * A colour made darker (tint below 0) or lighter (above 0) as Excel does it: by its lightness alone,
 * hue and saturation stay (ECMA-376 part 1, 18.8.19).
 */
export function tinted(color: string, tint: number): string {
  const [hue, saturation, lightness] = hslOf(channelsOf(color));
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return colorFrom(channelsFrom(hue, saturation, light));
}

/** Hue from 0 to 6, saturation and lightness from 0 to 1. */
function hslOf(channels: Channels): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = channels.map((channel) => channel / 255) as [number, number, number];
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const range = highest - lowest;
  const lightness = (highest + lowest) / 2;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (highest === red) return [((green - blue) / range + 6) % 6, saturation, lightness];
  if (highest === green) return [(blue - red) / range + 2, saturation, lightness];
  return [(red - green) / range + 4, saturation, lightness];
}

function channelsFrom(hue: number, saturation: number, lightness: number): Channels {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (sixth: number) => {
    const place = (sixth + hue * 2) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}
