"""Commands of `recon` that are more than a few lines; `recon_assets.cli` puts them together."""
