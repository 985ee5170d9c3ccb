"""recon.yaml and the environment: what a person may set, read once and validated."""

from recon_assets.config.loading import ConfigError, load_config, parse_config, read_table
from recon_assets.config.models import FileSource, MappedSource, ReconConfig, Rules, TableSource
from recon_assets.config.settings import Settings

__all__ = [
    "ConfigError",
    "FileSource",
    "MappedSource",
    "ReconConfig",
    "Rules",
    "Settings",
    "TableSource",
    "load_config",
    "parse_config",
    "read_table",
]
