import TijianCommands

print("tijian")
