"""`recon` called in this process, in a folder of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from recon_assets.cli import main


def recon(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *arguments: str,
) -> tuple[int, str]:
    """Exit code, and everything that was said, line breaks as blanks."""
    monkeypatch.chdir(folder)
    for name in ("RECON_CONFIG", "RECON_WAREHOUSE", "RECON_DUCKDB_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["recon", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    said = capsys.readouterr()
    return int(ended.value.code or 0), " ".join((said.out + said.err).split())
