"""A Python module run as a process of its own, with what it cost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import Any

# A month is reconciled by an installed package, whose modules are not compiled again each time.
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True)
class Cost:
    """What a process took, and what it said."""

    seconds: float
    cpu_seconds: float
    peak_mib: float
    said: Any


def measured(module: str, *arguments: str, **settings: str) -> Cost:
    """Run ``python -m module arguments`` and measure it, interpreter start and imports included.
    ``settings`` are added to its environment.

    Raises RuntimeError with the end of what it wrote when it fails.
    """
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdout=output,
            stderr=errors,
            env=_ENVIRONMENT | settings,
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if process.returncode:
            raise RuntimeError(f"{module} failed: {errors.read()[-3000:]}")
        lines = output.read().splitlines()
    return Cost(
        seconds=seconds,
        cpu_seconds=usage.ru_utime + usage.ru_stime,
        peak_mib=usage.ru_maxrss / 1024,  # Linux counts in KiB
        said=json.loads(lines[-1]) if lines else None,
    )
