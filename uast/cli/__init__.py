"""The command line: `commands` is the program `uast`, with one module per subcommand; the rest is what the programs share."""
