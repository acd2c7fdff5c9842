declare var console: { log(text: string): void };
