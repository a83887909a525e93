import { InvalidArgumentError } from "commander";

/** Takes a whole number in a range as an option's value and refuses anything else. */
export function countArgument(least: number, most: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (Number.isInteger(count) && count >= least && count <= most) return count;
    throw new InvalidArgumentError(`It is no whole number from ${least} to ${most}.`);
  };
}

/** Takes a finite number as an option's value. */
export function numberArgument(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number)) return number;
  throw new InvalidArgumentError("It is no number.");
}
