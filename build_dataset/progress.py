"""What a build tells whoever watches it; `Watcher` itself is deaf. The display for people is `display.py`."""

from __future__ import annotations


class Watcher:
    """Called by the stages of a build, always in the parent process. Bytes are those of sources."""

    def stage(self, name: str, files: int | None = None, size: int | None = None) -> None:
        """A stage begins; `files` and `size` are what it will go through, None if that is not known."""

    def advance(self, files: int, size: int = 0, *, with_errors: int = 0, failed: int = 0) -> None:
        """Files are through; negative numbers take back what a crashed worker had reported."""

    def note(self, text: str) -> None:
        """Something that a person should know, on a line of its own."""
