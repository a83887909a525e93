import { yearsBetween } from "@entente/core";
import { InvalidArgumentError } from "commander";

/** Takes an ISO date as an option's value and refuses anything else. */
export function dateArgument(value: string): string {
  if (Number.isNaN(yearsBetween(value, value))) {
    throw new InvalidArgumentError("It is no date; write it like 2025-01-31.");
  }
  return value;
}
