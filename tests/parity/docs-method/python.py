class Counter:
    def size():
        """Counts what was added.

        That is all.
        """
