"""`recon`, as a person calls it where SNOWFLAKE_* point to the emulator."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CALL = [sys.executable, "-W", "ignore", "-c", "from recon_assets.cli import main; main()"]


def recon(folder: Path, environment: dict[str, str], *arguments: str) -> tuple[int, str]:
    """Exit code, and everything that was said."""
    done = subprocess.run(
        [*CALL, *arguments],
        env=os.environ | environment | {"RECON_CONFIG": str(folder / "recon.yaml")},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    said = done.stdout + done.stderr
    assert "Traceback" not in said, said
    assert environment.get("SNOWFLAKE_PASSWORD", "?!") not in said
    return done.returncode, said
