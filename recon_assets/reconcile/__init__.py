"""What each system says and where they disagree. Pure expressions; no connection."""
