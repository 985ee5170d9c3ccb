"""The environment: where things lie, and every secret."""

import pytest

from recon_assets.config import ConfigError, Settings


def test_everything_lies_beside_recon_yaml_unless_told_otherwise(tmp_path):
    settings = Settings.from_environment({"RECON_CONFIG": str(tmp_path / "recon.yaml")})
    assert settings.folder == tmp_path
    assert settings.duckdb_path == tmp_path / "recon.duckdb"
    assert settings.reports_dir == tmp_path / "reports"
    assert (settings.slack_token, settings.slack_channel) == (None, None)


def test_paths_are_taken_from_the_environment_and_blank_means_unset(tmp_path):
    told = {"RECON_DUCKDB_PATH": str(tmp_path / "w.duckdb"), "RECON_REPORTS_DIR": "  "}
    settings = Settings.from_environment(told)
    assert settings.duckdb_path == tmp_path / "w.duckdb"
    assert settings.reports_dir.name == "reports"


def test_other_duckdb_files_are_known_by_the_name_they_are_given(tmp_path):
    for name in ("a=b.duckdb", "c.duckdb"):
        (tmp_path / name).touch()
    told = f" landing = {tmp_path}/a=b.duckdb ;crm={tmp_path}/c.duckdb; "
    settings = Settings.from_environment({"RECON_DUCKDB_ATTACH": told})
    assert settings.duckdb_attached == {
        "landing": tmp_path / "a=b.duckdb",
        "crm": tmp_path / "c.duckdb",
    }


@pytest.mark.parametrize("told", ["/data/landing.duckdb", "a b=/dev/null", "x; drop=y", "landing="])
def test_a_duckdb_file_without_a_usable_name_is_refused(told):
    with pytest.raises(ConfigError, match="RECON_DUCKDB_ATTACH has .*; expected name=path"):
        Settings.from_environment({"RECON_DUCKDB_ATTACH": told})


def test_a_duckdb_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="landing is .*, which is no file"):
        Settings.from_environment({"RECON_DUCKDB_ATTACH": f"landing={tmp_path}/none.duckdb"})


def test_memory_for_the_warehouse_is_a_size():
    assert Settings.from_environment({"RECON_DUCKDB_MEMORY": "1.5GB"}).duckdb_memory == "1.5GB"
    assert Settings.from_environment({"RECON_DUCKDB_MEMORY": " "}).duckdb_memory is None
    with pytest.raises(ConfigError, match="RECON_DUCKDB_MEMORY is 'half'; expected a size"):
        Settings.from_environment({"RECON_DUCKDB_MEMORY": "half"})


def test_an_unknown_warehouse_is_refused_with_those_that_exist():
    with pytest.raises(ConfigError, match=r"'duckdbb'; allowed: .*duckdb.*did you mean 'duckdb'"):
        Settings.from_environment({"RECON_WAREHOUSE": "duckdbb"})


def test_no_secret_is_in_what_is_told(tmp_path):
    settings = Settings.from_environment(
        {
            "SLACK_BOT_TOKEN": "xoxb-canary",
            "SMTP_URL": "smtp://me:mail%2Dcanary@host",
            "RECON_WAREHOUSE": "snowflake",
            **{f"SNOWFLAKE_{name}": name for name in ("ACCOUNT", "USER", "DATABASE")},
            "SNOWFLAKE_PASSWORD": "snow-canary",
        }
    )
    said = settings.redacted("a xoxb-canary b mail-canary c mail%2Dcanary d snow-canary e")
    assert said == "a ••• b ••• c ••• d ••• e"
    assert "canary" not in repr(settings)


def test_a_secret_is_not_part_of_what_settings_look_like():
    settings = Settings.from_environment(
        {"SLACK_BOT_TOKEN": "xoxb-canary", "SLACK_CHANNEL": "C123"}
    )
    assert settings.slack_token == "xoxb-canary"
    assert "canary" not in repr(settings)
