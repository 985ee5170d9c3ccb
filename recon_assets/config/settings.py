"""What the environment says: where things lie, which warehouse, and every secret."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from recon_assets.config.loading import ConfigError
from recon_assets.contracts.vocabulary import nearest

WAREHOUSES = ("duckdb", "snowflake")
# One of these says who one is.
_CREDENTIALS = ("password", "private_key", "private_key_path", "authenticator")
_CONNECTION = ("account", "user", "role", "warehouse", "private_key_password", *_CREDENTIALS)
_SECRET = ("password", "private_key", "private_key_password")
# The connector repeats a request that fails; left to itself, for ever.
PATIENCE_SECONDS = "300"
_MEMORY = re.compile(r"[1-9]\d*(\.\d+)? ?[KMGT]i?B", re.IGNORECASE)
# Where Snowflake is reached when it is not by its account's name: a private link, an emulator.
_ADDRESS = ("host", "port", "protocol")


@dataclass(frozen=True)
class SnowflakeSettings:
    """How to reach Snowflake: SNOWFLAKE_* of the environment, by the connector's names in lower
    case. Secrets are kept out of ``repr``, so out of logs.
    """

    database: str
    network_timeout: int
    given: Mapping[str, str] = field(repr=False)

    @property
    def sign_in(self) -> str:
        """How one signs in, in words."""
        if "authenticator" in self.given:
            return f"authenticator {self.given['authenticator']}"
        return "password" if "password" in self.given else "key pair"

    def connection(self) -> dict[str, str]:
        return {name: self.given[name] for name in _CONNECTION if name in self.given}

    def address(self) -> dict[str, str]:
        return {name: self.given[name] for name in _ADDRESS if name in self.given}

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> SnowflakeSettings:
        """Raises ConfigError naming the variables that are missing."""
        given = {
            name: value
            for name in ("database", *_CONNECTION, *_ADDRESS)
            if (value := environment.get(f"SNOWFLAKE_{name.upper()}", "").strip())
        }
        missing = [name for name in ("account", "user", "database") if name not in given]
        said = [f"SNOWFLAKE_{name.upper()}" for name in missing]
        if not any(name in given for name in _CREDENTIALS):
            said.append(" or ".join(f"SNOWFLAKE_{name.upper()}" for name in _CREDENTIALS))
        if said:
            raise ConfigError(f"Snowflake needs {', '.join(said)} in the environment")
        patience = environment.get("SNOWFLAKE_NETWORK_TIMEOUT", "").strip() or PATIENCE_SECONDS
        if not patience.isdecimal():
            raise ConfigError(f"SNOWFLAKE_NETWORK_TIMEOUT is {patience!r}; expected whole seconds")
        return cls(given["database"], int(patience), given)


def _memory(text: str | None) -> str | None:
    """``8GB``, as DuckDB writes it."""
    if text and not _MEMORY.fullmatch(text):
        raise ConfigError(f"RECON_DUCKDB_MEMORY is {text!r}; expected a size such as 8GB or 1500MB")
    return text


def _password_of(url: str) -> set[str | None]:
    """The password in a URL, as written and as meant."""
    try:
        password = urlsplit(url).password
    except ValueError:
        return set()
    return {password, unquote(password)} if password else set()


def _attached(text: str) -> dict[str, Path]:
    """``name=path`` of other DuckDB files, separated by semicolons."""
    files = {}
    for entry in filter(None, (part.strip() for part in text.split(";"))):
        name, _, path = (part.strip() for part in entry.partition("="))
        if not name.isidentifier() or not path:
            raise ConfigError(
                f"RECON_DUCKDB_ATTACH has {entry!r}; expected name=path, such as"
                " landing=/data/landing.duckdb, several separated by semicolons"
            )
        if not Path(path).is_file():
            raise ConfigError(f"RECON_DUCKDB_ATTACH: {name} is {path}, which is no file")
        files[name] = Path(path).absolute()
    return files


@dataclass(frozen=True)
class Settings:
    """Paths and secrets of one process. Secrets are kept out of ``repr``, so out of logs."""

    config_path: Path
    duckdb_path: Path
    reports_dir: Path
    snowflake: SnowflakeSettings | None = None
    duckdb_attached: Mapping[str, Path] = field(default_factory=dict)
    # What DuckDB may take of the machine's memory; beyond it, it works on disk. None: its own default.
    duckdb_memory: str | None = None
    slack_token: str | None = field(default=None, repr=False)
    slack_channel: str | None = None
    slack_api_url: str | None = None
    ui_url: str | None = None
    reports_url: str | None = None
    smtp_url: str | None = field(default=None, repr=False)

    @property
    def folder(self) -> Path:
        """The folder of recon.yaml, to which its paths are relative."""
        return self.config_path.parent

    def redacted(self, text: str) -> str:
        """``text`` without any secret of this process: an error of a driver may quote what it was
        given, and what is told to people travels further than a log.
        """
        given = self.snowflake.given if self.snowflake else {}
        secrets = {given.get(name) for name in _SECRET} | {self.slack_token, self.smtp_url}
        if self.smtp_url:
            secrets |= _password_of(self.smtp_url)
        for secret in sorted(filter(None, secrets), key=len, reverse=True):
            text = text.replace(secret, "•••")
        return text

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Read RECON_*, SLACK_* and SMTP_URL. Raises ConfigError naming a variable that cannot be used."""

        def value(name: str) -> str | None:
            return environment.get(name, "").strip() or None

        warehouse = value("RECON_WAREHOUSE") or "duckdb"
        if warehouse not in WAREHOUSES:
            raise ConfigError(
                f"RECON_WAREHOUSE is {warehouse!r}; allowed: {', '.join(WAREHOUSES)}{nearest(warehouse, WAREHOUSES)}"
            )
        config_path = Path(value("RECON_CONFIG") or "recon.yaml").absolute()
        folder = config_path.parent
        return cls(
            config_path=config_path,
            duckdb_path=Path(value("RECON_DUCKDB_PATH") or folder / "recon.duckdb").absolute(),
            reports_dir=Path(value("RECON_REPORTS_DIR") or folder / "reports").absolute(),
            snowflake=SnowflakeSettings.from_environment(environment)
            if warehouse == "snowflake"
            else None,
            duckdb_attached=_attached(value("RECON_DUCKDB_ATTACH") or ""),
            duckdb_memory=_memory(value("RECON_DUCKDB_MEMORY")),
            slack_token=value("SLACK_BOT_TOKEN"),
            slack_channel=value("SLACK_CHANNEL"),
            slack_api_url=value("SLACK_API_URL"),
            ui_url=value("RECON_UI_URL"),
            reports_url=value("RECON_REPORTS_URL"),
            smtp_url=value("SMTP_URL"),
        )
