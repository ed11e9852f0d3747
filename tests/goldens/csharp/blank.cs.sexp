(Module "\n  \t\n\n")
