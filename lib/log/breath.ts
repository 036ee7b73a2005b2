/** Lets the page answer its reader between two pieces of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
