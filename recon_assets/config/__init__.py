"""recon.yaml and the environment: what a person may set, read once and validated."""

from recon_assets.config.loading import ConfigError, load_config, parse_config, read_table
from recon_assets.config.models import ReconConfig, Rules
from recon_assets.config.settings import Settings
from recon_assets.config.sources import FileSource, MappedSource, TableSource

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
