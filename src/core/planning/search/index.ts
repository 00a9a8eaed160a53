// Gives days to slots at the least cost in sum, under distances between them and days that clash.
// Knows numbers alone: what a slot is and what makes a day dear is said elsewhere.
export * from "./best-placement";
export * from "./problem";
