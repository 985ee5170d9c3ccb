"""How every command speaks: to the terminal, and by its exit code."""

from __future__ import annotations

from rich.console import Console

FAILED, MISUSED = 1, 2

console = Console()
errors = Console(stderr=True)
