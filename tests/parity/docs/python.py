class Counter:
    """Counts what was added."""
