(Module " \t\n\n\u{c}\n  ")
