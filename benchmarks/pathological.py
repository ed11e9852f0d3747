"""Inputs that break recursive or quadratic code: CPU time at two sizes, on a thread whose stack is too small for recursion."""

from __future__ import annotations

import threading
from time import thread_time
from typing import TYPE_CHECKING

import uast

from .bare import through_core
from .bars import Bar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STACK = 256 * 1024
TOLERANCE = 1.5
STATEMENT = {"python": "value = compute(first, second[3]) + 1\n", "java": "value = compute(first, second[3]) + 1;\n"}
STATEMENT["c"] = STATEMENT["java"]
EXPRESSION = {"python": ("x = ", "\n"), "java": ("class A { int x = ", "; }\n"), "c": ("int x = ", ";\n")}
WRAP = {"python": ("", ""), "java": ("class A { void f() {\n", "}}\n"), "c": ("void f(void) {\n", "}\n")}


def _in_expression(language: str, text: str) -> bytes:
    before, after = EXPRESSION[language]
    return f"{before}{text}{after}".encode()


def nested_brackets(language: str, size: int) -> bytes:
    return _in_expression(language, "(" * size + "1" + ")" * size)


def additions(language: str, size: int) -> bytes:
    return _in_expression(language, "1" + " + 1" * size)


def long_file(language: str, size: int) -> bytes:
    before, after = WRAP[language]
    statement = STATEMENT[language]
    return f"{before}{statement * (size // len(statement))}{after}".encode()


def long_line(language: str, size: int) -> bytes:
    element = "compute(first, 12), "
    opening, closing = ("[", "]") if language == "python" else ("f(", "1)")
    return _in_expression(language, opening + element * (size // len(element)) + closing)


CASES: dict[str, tuple[Callable[[str, int], bytes], int]] = {
    "200,000 brackets": (nested_brackets, 200_000),
    "200,000 additions": (additions, 200_000),
    "file of 20 MB": (long_file, 20_000_000),
    "line of 5 MB": (long_line, 5_000_000),
}


def measure(languages: list[str]) -> Iterator[Bar]:
    """One bar a case and language: time at the full size over twice the time at half the size."""
    group = f"doubling the input, stack of {STACK // 1024} KiB"
    for name, (make, size) in CASES.items():
        for language in languages:
            bare_parse = through_core(language)
            sources = make(language, size), make(language, size // 2)
            seconds, half = (_on_small_stack(uast.parse, source, language, rounds=3) for source in sources)
            bare, bare_half = (_on_small_stack(bare_parse, source, rounds=1) for source in sources)
            note = f"{seconds:.2f} s; bare parse {bare:.2f} s, which grew by {bare / bare_half / 2:.2f}"
            yield Bar(group, f"{name}, {language}", seconds / half / 2, "", TOLERANCE, note=note)


def _on_small_stack(work: Callable[..., object], *arguments: object, rounds: int) -> float:
    """The best of some runs of `work`, in seconds."""
    times: list[float] = []

    def run() -> None:
        for _ in range(rounds):
            begin = thread_time()
            work(*arguments)
            times.append(thread_time() - begin)

    before = threading.stack_size(STACK)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    if len(times) < rounds:
        raise RuntimeError("the measured call raised")
    return min(times)
