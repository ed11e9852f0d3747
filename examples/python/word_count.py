#!/usr/bin/env python3
"""Count the words of files or of standard input, the most frequent first."""

import argparse
import re
import sys
from collections import Counter
from contextlib import ExitStack

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
STOP = {"a", "an", "and", "of", "the", "to"}


def count(lines, *, keep_stop_words=False):
    words = Counter()
    for number, line in enumerate(lines, start=1):
        found = (word.casefold() for word in WORD.findall(line))
        words.update(word for word in found if keep_stop_words or word not in STOP)
        if number % 100_000 == 0:
            print(f"{number} lines …", file=sys.stderr)
    return words


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", help="standard input when none are given")
    parser.add_argument("-n", "--top", type=int, default=10, metavar="N")
    parser.add_argument("--all", action="store_true", help="count stop words too")
    options = parser.parse_args()

    total = Counter()
    with ExitStack() as stack:
        streams = [stack.enter_context(open(name, encoding="utf-8", errors="replace")) for name in options.files]
        for stream in streams or [sys.stdin]:
            total += count(stream, keep_stop_words=options.all)

    if not total:
        return 1
    width = len(str(total.most_common(1)[0][1]))
    for word, frequency in total.most_common(options.top):
        print(f"{frequency:>{width}}  {word}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
