(Module)
