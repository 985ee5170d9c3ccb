"""What the environment says: where things lie, which warehouse, and every secret."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from recon_assets.config.loading import ConfigError
from recon_assets.contracts.vocabulary import nearest

WAREHOUSES = ("duckdb",)


@dataclass(frozen=True)
class Settings:
    """Paths and secrets of one process. Secrets are kept out of ``repr``, so out of logs."""

    config_path: Path
    duckdb_path: Path
    reports_dir: Path
    slack_token: str | None = field(default=None, repr=False)
    slack_channel: str | None = None
    slack_api_url: str | None = None
    ui_url: str | None = None

    @property
    def folder(self) -> Path:
        """The folder of recon.yaml, to which its paths are relative."""
        return self.config_path.parent

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Read RECON_* and SLACK_*. Raises ConfigError naming a variable that cannot be used."""

        def value(name: str) -> str | None:
            return environment.get(name, "").strip() or None

        warehouse = value("RECON_WAREHOUSE") or "duckdb"
        if warehouse not in WAREHOUSES:
            raise ConfigError(
                f"RECON_WAREHOUSE is {warehouse!r}; allowed: {', '.join(WAREHOUSES)}{nearest(warehouse, WAREHOUSES)}"
            )
        config_path = Path(value("RECON_CONFIG") or "recon.yaml").absolute()
        folder = config_path.parent
        token, channel = value("SLACK_BOT_TOKEN"), value("SLACK_CHANNEL")
        if token and not channel:
            raise ConfigError("SLACK_BOT_TOKEN is set but SLACK_CHANNEL is not: say where to post")
        return cls(
            config_path=config_path,
            duckdb_path=Path(value("RECON_DUCKDB_PATH") or folder / "recon.duckdb").absolute(),
            reports_dir=Path(value("RECON_REPORTS_DIR") or folder / "reports").absolute(),
            slack_token=token,
            slack_channel=channel,
            slack_api_url=value("SLACK_API_URL"),
            ui_url=value("RECON_UI_URL"),
        )
