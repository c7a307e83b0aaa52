import TijianCommands

await TijianCommand.start()
