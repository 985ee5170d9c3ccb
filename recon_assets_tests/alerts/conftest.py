from collections.abc import Iterator

import pytest
from dagster import DagsterInstance, instance_for_test

from recon_assets_tests.alerts.office import SECRET, Reconciliation
from recon_assets_tests.fake_slack import FakeSlack


@pytest.fixture(scope="module")
def shared_instance() -> Iterator[DagsterInstance]:
    with instance_for_test() as instance:
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
