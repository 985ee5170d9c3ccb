"""Delivered rows → canonical values, identities and rejections. Pure expressions; no connection."""
