/**
 * From here on an error that ends the program is told by its message alone, which says what to do: the lines of the program
 * that threw it help nobody who releases.
 */
export function tellErrorsPlainly(): void {
  process.once('uncaughtException', (error) => {
    console.error(error.message);
    process.exit(1);
  });
}
