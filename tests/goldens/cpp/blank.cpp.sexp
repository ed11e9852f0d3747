(Module "\n \t\n")
