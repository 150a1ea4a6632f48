/** The eleven offices, and how much of the province's election happens in each. */
export const WEIGHTS = {
  "64": 3,
  "64.01": 8,
  "64.02": 17,
  "64.03": 8,
  "64.07": 7,
  "64.08": 12,
  "64.09": 6,
  "64.11": 3,
  "64.71": 13,
  "64.72": 17,
  "64.74": 6,
};
export type OfficeCode = keyof typeof WEIGHTS;
export const OFFICES = Object.keys(WEIGHTS) as OfficeCode[];
