(Module "\n \n\t\n")
