/** The command was called wrongly: an unknown name, a file that cannot be read, a date outside the run. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongUsage";
  }
}
