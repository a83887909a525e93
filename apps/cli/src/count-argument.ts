import { InvalidArgumentError } from "commander";

/** Takes a whole number from 1 to 4,294,967,295 as an option's value and refuses anything else. */
export function countArgument(value: string): number {
  const number = Number(value);
  if (!/^[0-9]{1,10}$/.test(value) || number < 1 || number > 4294967295) {
    throw new InvalidArgumentError("Write a whole number from 1 on.");
  }
  return number;
}
