// What the command line says to people.
export const commandLine = {
  unknownCommand: (command: string) => `unknown command: ${command}`,
};
