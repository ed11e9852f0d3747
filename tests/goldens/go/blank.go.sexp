(Module "\n\t\n")
