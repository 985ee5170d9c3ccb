from collections.abc import Iterator

import pytest
from dagster import DagsterInstance, instance_for_test

from recon_assets_tests.alerts.office import SECRET, Reconciliation
from recon_assets_tests.fake_slack import FakeSlack
from recon_assets_tests.postgres import instance_in_postgres


@pytest.fixture(scope="module")
def shared_instance(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[DagsterInstance]:
    """In SQLite, unless a module asks for "postgres"."""
    in_postgres = getattr(request, "param", None) == "postgres"
    home = tmp_path_factory.mktemp("dagster") / "home"
    with instance_in_postgres(home) if in_postgres else instance_for_test() as instance:
        yield instance


@pytest.fixture
def recon(
    shared_instance: DagsterInstance, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Reconciliation]:
    """Each test has the instance for itself: nothing was recorded in it."""
    shared_instance.event_log_storage.wipe()
    shared_instance.wipe_all_schedules()
    with FakeSlack(token=SECRET) as server:
        yield Reconciliation(shared_instance, server, monkeypatch)
