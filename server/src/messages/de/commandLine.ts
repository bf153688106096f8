import type { commandLine as english } from '../en/commandLine.ts';

export const commandLine: typeof english = {
  unknownCommand: (command) => `unbekannter Befehl: ${command}`,
};
