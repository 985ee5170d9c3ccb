"""How every command speaks: to the terminal, and by its exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from rich.console import Console
from rich.markup import escape

from recon_assets.warehouse import engine_errors

P = ParamSpec("P")

FAILED, MISUSED = 1, 2

console = Console()
errors = Console(stderr=True)


def failing_on_engine_errors(command: Callable[P, None]) -> Callable[P, None]:
    """``command``, which says so and exits where the warehouse cannot be used."""

    @wraps(command)
    def careful(*arguments: P.args, **options: P.kwargs) -> None:
        try:
            command(*arguments, **options)
        except engine_errors() as error:
            errors.print(f"[bold red]Warehouse:[/] {escape(str(error))}", highlight=False)
            sys.exit(FAILED)

    return careful
