// Draws the product's mark: three seats on a board, two taken and one open, in all sizes that Office
// asks for. Run: npx tsx scripts/make-icons.ts
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

/** Sizes in pixels that the manifest names. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Distances and radii are parts of the edge, so that every size is the same drawing. */
interface Seat {
  readonly x: number;
  readonly y: number;
  readonly taken: boolean;
}

const SEATS: readonly Seat[] = [
  { x: 0.5, y: 0.3, taken: true },
  { x: 0.27, y: 0.69, taken: true },
  { x: 0.73, y: 0.69, taken: false },
];
const SEAT_RADIUS = 0.175;
const RIM = 0.065;
const CORNER = 0.2;

/** White on navy: 9 : 1, on light and dark ribbons alike. */
const BOARD = [15, 63, 110] as const;
const SEAT = [255, 255, 255] as const;

/** Samples a side and pixel: smooth edges. */
const SAMPLES = 8;

/** The mark as a PNG file of that many pixels a side, RGBA. */
export function iconPng(size: number): Buffer {
  const row = size * 4 + 1;
  const pixels = Buffer.alloc(row * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(x, y, size), y * row + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(pixels)), chunk("IEND")];
  return Buffer.concat([signature, ...chunks]);
}

function pixelAt(x: number, y: number, size: number): readonly number[] {
  let board = 0;
  let seat = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const u = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const v = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!isOnBoard(u, v)) continue;
    board++;
    if (SEATS.some((each) => isOnSeat(each, u, v))) seat++;
  }
  const part = board === 0 ? 0 : seat / board;
  const color = BOARD.map((dark, index) => Math.round(dark + ((SEAT[index] ?? 0) - dark) * part));
  return [...color, Math.round((board / (SAMPLES * SAMPLES)) * 255)];
}

function isOnBoard(u: number, v: number): boolean {
  const beyond = (at: number) => Math.max(CORNER - at, at - (1 - CORNER), 0);
  return Math.hypot(beyond(u), beyond(v)) <= CORNER;
}

function isOnSeat({ x, y, taken }: Seat, u: number, v: number): boolean {
  const distance = Math.hypot(u - x, v - y);
  return distance <= SEAT_RADIUS && (taken || distance >= SEAT_RADIUS - RIM);
}

/** Length, name, content, checksum (PNG specification, section 5.3). */
function chunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

if (process.argv[1]?.endsWith("make-icons.ts")) {
  for (const size of ICON_SIZES) writeFileSync(`assets/icon-${size}.png`, iconPng(size));
}
