"""recon.yaml: what is wrong is said with the key, the value, what is allowed and the nearest word."""

import datetime as dt
from decimal import Decimal

import pytest
import yaml

from recon_assets.config import ConfigError, load_config, parse_config
from recon_assets.config.loading import MAX_BYTES
from recon_assets_tests.company import recon_yaml

GOOD = recon_yaml()


def refused(text: str) -> str:
    with pytest.raises(ConfigError) as raised:
        parse_config(text)
    return str(raised.value)


def with_source(source: str = "crm", **settings) -> str:
    return recon_yaml(sources={source: settings})


def with_table(**settings) -> str:
    """The CRM as a landed table; a setting that is None is not written."""
    table = {
        "type": "table",
        "table": "RAW.SALESFORCE.ACCOUNT",
        "primary_key": "Id",
        "month_column": "month",
        "columns": {"customer_id": "Id"},
    } | settings
    document = yaml.safe_load(GOOD)
    document["sources"]["crm"] = {k: v for k, v in table.items() if v is not None}
    return yaml.safe_dump(document)


def test_a_source_may_be_a_table_with_a_key_of_one_column_or_several():
    assert parse_config(with_table()).sources.crm.primary_key == ("Id",)
    several = parse_config(with_table(primary_key=["Id", "month"], table="landing.accounts_2$"))
    assert several.sources.crm.primary_key == ("Id", "month")
    assert several.sources.crm.mapped_headers == ("Id", "month")


def test_scalars_mean_what_was_written():
    config = parse_config(
        GOOD
        + "prices: {scheduling: 0.10, '007': 1}\n"
        + "rules: {amount: {tolerance: 0.01}, disabled: [overbilled]}\n"
        + "end_month: 2025-12\n"
    )
    assert config.prices == {"scheduling": Decimal("0.10"), "007": Decimal(1)}
    assert config.rules.amount.tolerance == Decimal("0.01")
    assert (config.start_month, config.end_month) == (dt.date(2025, 1, 1), dt.date(2025, 12, 1))
    assert parse_config(with_source(nulls=["No", "null", "00"])).sources.crm.nulls == (
        "No",
        "null",
        "00",
    )


def test_a_list_of_one_may_be_written_without_brackets():
    config = parse_config(
        recon_yaml(
            sources={
                "crm": {
                    "dates": "%m/%d/%Y",
                    "nulls": "none",
                    "values": {"status": {"active": "Live"}},
                }
            },
            rules={"disabled": "overbilled"},
        )
    )
    crm = config.sources.crm
    assert (crm.dates, crm.nulls, crm.values) == (
        ("%m/%d/%Y",),
        ("none",),
        {"status": {"active": ("Live",)}},
    )
    assert config.rules.disabled == ("overbilled",)


def test_a_list_whose_element_is_wrong_is_told_of_once():
    message = refused(with_source(dates=["MM/DD/YYYY"]))
    assert message.count("sources.crm.dates") == 1


def test_blank_settings_are_not_set():
    config = parse_config(
        GOOD
        + "end_month:\nwaivers: ''\naliases: {customers: }\nprices:\nrules: {disabled: }\nvolume:\n"
    )
    assert (config.prices, config.rules.disabled, config.volume.max_drop) == (
        {},
        (),
        Decimal("0.5"),
    )
    assert (config.end_month, config.waivers, config.aliases.customers) == (None, None, None)


UNKNOWN_KEYS = {
    GOOD + "rule: {}\n": ("rule: unknown key; did you mean 'rules'?", "waivers"),
    GOOD + "rules: {amounts: {}}\n": (
        "rules.amounts: unknown key; did you mean 'amount'?",
        "go_live",
    ),
    GOOD + "rules: {amount: {tolerence: 1}}\n": (
        "rules.amount.tolerence: unknown key; did you mean 'tolerance'?",
        "allowed: tolerance",
    ),
    with_source(colums={}): (
        "sources.crm.colums: unknown key; did you mean 'columns'?",
        "product_flags",
    ),
    GOOD.replace("ops:", "opps:"): ("sources.opps: unknown key; did you mean 'ops'?", "crm"),
}


@pytest.mark.parametrize("text", UNKNOWN_KEYS, ids=lambda text: None)
def test_an_unknown_key_is_named_with_the_nearest_and_all_allowed_ones(text):
    message = refused(text)
    for part in UNKNOWN_KEYS[text]:
        assert part in message


VALUES = {
    "version": (GOOD.replace("version: '1'", "version: 2"), ["version", "'2'", "'1'"]),
    "month": (
        GOOD.replace("start_month: 2025-01", "start_month: 01/2025"),
        ["start_month", "YYYY-MM", "'01/2025'"],
    ),
    "month 13": (GOOD + "end_month: 2025-13\n", ["end_month", "'2025-13'"]),
    "end before start": (GOOD + "end_month: 2024-12\n", ["2024-12 before 2025-01"]),
    "tolerance of a half": (
        GOOD + "rules: {provider_count: {tolerance: 0.5}}\n",
        ["rules.provider_count.tolerance: expected a whole number", "'0.5'"],
    ),
    "mapping instead of list": (
        GOOD + "rules: {disabled: {overbilled: true}}\n",
        ["rules.disabled: expected a list, such as [a, b]"],
    ),
    "text instead of section": (
        GOOD + "prices: 120\n",
        ["prices: expected keys with values below it", "'120'"],
    ),
    "spelling of two statuses": (
        with_source(values={"status": {"active": ["Live"], "inactive": ["Gone", " LIVE"]}}),
        ["sources.crm.values", "status ' LIVE' would mean both active and inactive"],
    ),
    "spelling that is another product's name": (
        with_source(values={"product": {"scheduling": ["Telehealth"], "telehealth": ["TH"]}}),
        ["sources.crm.values", "would mean both scheduling and telehealth"],
    ),
    "price of a product by another spelling": (
        recon_yaml(
            sources={"crm": {"values": {"product": {"scheduling": ["S"]}}}},
            prices={"Scheduling": 120},
        ),
        ["prices.Scheduling: this product is written 'scheduling'"],
    ),
    "owner of a product by another spelling": (
        recon_yaml(
            sources={"crm": {"values": {"product": {"scheduling": ["S"]}}}},
            owners={"products": {"SCHEDULING": "Ann"}},
        ),
        ["owners.products.SCHEDULING: this product is written 'scheduling'"],
    ),
    "source type": (with_source(type="fil"), ["sources.crm.type", "'fil'", "did you mean 'file'"]),
    "expected": (
        GOOD + "rules: {expected: usages}\n",
        ["rules.expected", "'usages'", "'contract'", "did you mean 'usage'?"],
    ),
    "negative tolerance": (
        GOOD + "rules: {provider_count: {tolerance: -1}}\n",
        ["rules.provider_count.tolerance", "'-1'", "greater than or equal to 0"],
    ),
    "tolerance larger than any amount": (
        GOOD + "rules: {amount: {tolerance: 12345678901234567890123}}\n",
        ["rules.amount.tolerance", "less than 1000000000000000000"],
    ),
    "price larger than any amount": (
        GOOD + "prices: {telehealth: 1000000000000000000}\n",
        ["prices.telehealth", "less than 1000000000000000000"],
    ),
    "tolerance in words": (
        GOOD + "rules: {amount: {tolerance: some}}\n",
        ["rules.amount.tolerance", "'some'"],
    ),
    "endless tolerance": (GOOD + "rules: {amount: {tolerance: NaN}}\n", ["rules.amount.tolerance"]),
    "utilization over one": (
        GOOD + "rules: {unused_entitlement: {minimum_utilization: 20}}\n",
        ["minimum_utilization", "'20'", "less than or equal to 1"],
    ),
    "category": (
        GOOD + "rules: {disabled: [overbiled]}\n",
        ["rules.disabled", "'overbiled'", "did you mean 'overbilled'?", "go_live_mismatch"],
    ),
    "negative price": (GOOD + "prices: {a: -1}\n", ["prices.a", "'-1'"]),
    "status": (
        with_source(values={"status": {"activ": ["Live"]}}),
        ["sources.crm.values", "'activ'", "active, inactive", "did you mean 'active'?"],
    ),
    "value map of no such column": (
        with_source(values={"statuses": {"active": ["x"]}}),
        ["sources.crm.values", "did you mean 'status'"],
    ),
    "canonical column": (
        with_source(columns={"customer_id": "a", "unit_prise": "b"}),
        ["crm.columns.unit_prise", "did you mean 'unit_price'?", "entitled_quantity"],
    ),
    "column of another source": (
        with_source(columns={"customer_id": "a", "amount": "b"}),
        ["crm.columns.amount: unknown canonical column"],
    ),
    "nobody identified": (
        with_source("ops", columns={"product": "a"}),
        ["ops.columns: must map customer_id or customer_name, or both"],
    ),
    "table with SQL in it": (
        with_table(table="x; DROP TABLE y"),
        ["sources.crm.table: expected schema.table", "'x; DROP TABLE y'"],
    ),
    "table without schema": (with_table(table="accounts"), ["sources.crm.table", "'accounts'"]),
    "table of four parts": (with_table(table="a.b.c.d"), ["sources.crm.table", "'a.b.c.d'"]),
    "table without key": (with_table(primary_key=None), ["sources.crm.primary_key: required"]),
    "table with a key of nothing": (with_table(primary_key=[]), ["sources.crm.primary_key"]),
    "table and static": (
        with_table(static="true"),
        ["sources.crm: exactly one of these", "month_column, or static: true"],
    ),
    "table with a path": (
        with_table(path="crm.csv"),
        ["sources.crm.path: unknown key", "allowed: type, columns", "primary_key"],
    ),
    "key misspelled": (
        with_table(primary_kye="Id"),
        ["sources.crm.primary_kye: unknown key; did you mean 'primary_key'?"],
    ),
    "no type": (with_table(type=None), ["sources.crm.type: required, but not there"]),
    "no month": (with_source(path="crm.csv"), ["sources.crm", "exactly one", "month_column"]),
    "two months": (with_source(static="true"), ["sources.crm", "exactly one"]),
    "product twice": (
        with_source(product_flags=["a"]),
        ["map either columns.product or product_flags, not both"],
    ),
    "delimiter": (with_source(delimiter=";;"), ["sources.crm.delimiter", "one character", "';;'"]),
    "encoding": (with_source(encoding="utf-9"), ["sources.crm.encoding", "'utf-9'", "latin-1"]),
    "no date format": (with_source(dates=[]), ["sources.crm.dates"]),
    "date format in letters": (
        with_source(dates=["DD/MM/YYYY"]),
        ["sources.crm.dates", "'DD/MM/YYYY'", "%d/%m/%Y"],
    ),
    "date format unknown": (with_source(dates=["%Q-%m-%d"]), ["sources.crm.dates", "%Q"]),
    "header of nothing": (
        with_source(columns={"customer_id": "", "customer_name": "Name"}),
        ["sources.crm.columns.customer_id"],
    ),
    "section missing": ("version: 1\nstart_month: 2025-01\n", ["sources: required"]),
    "nothing": ("", ["must be a mapping"]),
    "a list": ("- a\n- b\n", ["must be a mapping"]),
    "no yaml": ("a: [1, 2", ["not valid YAML", "line 1"]),
}


@pytest.mark.parametrize("case", VALUES)
def test_a_wrong_value_is_named_with_what_is_allowed(case):
    text, parts = VALUES[case]
    message = refused(text)
    for part in parts:
        assert part in message


def test_all_problems_are_told_at_once():
    message = refused(GOOD + "rule: 1\nprices: {a: -1}\nend_month: soon\n")
    assert all(word in message for word in ("rule:", "prices.a:", "end_month:"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (GOOD + "slack_token: abc\n", "slack_token"),
        (with_source(password="hunter2"), "sources.crm.password"),
        (with_source(path="xoxb-123-{month}"), "sources.crm.path"),
        (GOOD + "waivers: https://me:pw@example.com/w.csv\n", "waivers"),
        (with_source(nulls=["AKIAABCDEFGHIJKLMNOP"]), "sources.crm.nulls"),
        (GOOD + "prices: {a: '-----BEGIN RSA PRIVATE KEY-----'}\n", "prices.a"),
        (GOOD + "API_KEY: abc\n", "API_KEY"),
    ],
)
def test_a_secret_is_refused_by_its_place_and_never_repeated(text, place):
    message = refused(text)
    assert place in message
    assert "environment variables" in message
    for secret in ("abc\n", "hunter2", "xoxb-123", "me:pw", "AKIAABC", "BEGIN RSA"):
        assert secret not in message


@pytest.mark.parametrize(
    "text",
    [
        "a: !!python/object/apply:os.system ['true']\n",
        "a: !!python/name:os.system\n",
        "a: !tag b\n",
        "!!map {a: b}\n",
        "a: !!int 1\n",
    ],
)
def test_yaml_tags_are_refused(text):
    assert "tags" in refused(GOOD + text if not text.startswith("!") else text)


def test_a_key_written_twice_is_refused_wherever_it_stands():
    assert "'version' is written twice" in refused(GOOD + "version: 1\n")
    assert "'a' is written twice" in refused(GOOD + "prices: {a: 1, a: 2}\n")


def test_a_key_that_is_no_text_is_refused():
    assert "a key must be plain text" in refused("? [a, b]\n: c\n")


def bomb(levels: int) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for n in range(1, levels):
        lines.append(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]")
    return "\n".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        bomb(6),
        bomb(9),
        "a: &a [*a]\n",
        "a: &a {b: *a}\n",
        "a: " + "[" * 5000 + "]" * 5000,
        "a: " + "{a: " * 3000 + "b" + "}" * 3000,
    ],
    ids=["a million", "a billion", "itself", "itself in a map", "deep lists", "deep maps"],
)
def test_yaml_bombs_are_refused(text):
    assert refused(text)


@pytest.mark.parametrize(
    "path",
    [
        "/etc/{month}.csv",
        "../{month}.csv",
        "crm/../../{month}.csv",
        "~/{month}.csv",
        "crm\\..\\{month}.csv",
        "crm/{month.__class__}.csv",
        "crm/{0}{month}.csv",
        "crm/{month}{source}.csv",
        "C:\\crm\\{month}.csv",
    ],
)
def test_paths_that_leave_the_folder_or_hide_a_placeholder_are_refused(path):
    message = refused(with_source(path=path))
    assert "sources.crm.path" in message


@pytest.mark.parametrize("path", ["/etc/passwd", "../secrets.csv", "~/a.csv", "a\\b.csv"])
@pytest.mark.parametrize("place", ["aliases.customers", "aliases.providers", "waivers"])
def test_paths_beside_recon_yaml_stay_beside_it(place, path):
    section, _, key = place.partition(".")
    told = {section: {key: path} if key else path}
    assert place in refused(recon_yaml(**told))


def test_a_folder_named_with_dots_is_allowed():
    assert parse_config(with_source(path="crm..old/{month}.csv"))


def test_a_file_is_read_with_its_byte_order_mark_and_named_in_messages(tmp_path):
    path = tmp_path / "recon.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert load_config(path).version == "1"
    path.write_text("version: [", encoding="utf-8")
    with pytest.raises(
        ConfigError, match=r"^recon\.yaml is not valid YAML(.|\n)*in recon\.yaml, line 1"
    ):
        load_config(path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "set RECON_CONFIG"),
        (b"\xff\xfea", "not UTF-8"),
        (b"#" * (MAX_BYTES + 1), "larger than"),
    ],
    ids=["absent", "not utf-8", "huge"],
)
def test_a_file_that_cannot_be_used_is_refused_by_name(tmp_path, content, says):
    path = tmp_path / "recon.yaml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=says):
        load_config(path)


def test_a_folder_instead_of_a_file_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path)
