"""Who may import whom: the rules of ARCHITECTURE.md, over all imports, also indirect ones."""

import ast
from pathlib import Path

import pytest
from pytest_archon import archrule

import cardcase

ROOT = Path(cardcase.__file__).parent
PURE = ("scan", "exchange", "match", "remember", "watch")
PAGES = sorted(
    entry.name for entry in (ROOT / "ui" / "pages").iterdir() if (entry / "__init__.py").exists()
)
NETWORK = (
    "socket*", "ssl*", "http*", "urllib.request*", "ftplib*", "smtplib*", "requests*", "httpx*",
    "aiohttp*", "PySide6.QtNetwork*", "PySide6.QtWebEngine*",
)  # fmt: skip


def test_the_core_knows_no_window_and_no_command_line() -> None:
    (
        archrule("core is a library")
        .match("cardcase.core*")
        .should_not_import(
            "PySide6*", "shiboken6*", "cardcase.ui*", "cardcase.cli*", "cardcase.app"
        )
        .check("cardcase")
    )


def test_the_command_line_knows_no_window() -> None:
    (
        archrule("cli is a client of core")
        .match("cardcase.cli*")
        .should_not_import("PySide6*", "cardcase.ui*", "cardcase.app")
        .check("cardcase")
    )


def test_only_the_window_knows_the_toolkit() -> None:
    (
        archrule("PySide6 is in ui")
        .match("cardcase*")
        .exclude("cardcase.ui*")
        .should_not_import("PySide6*", "shiboken6*")
        .check("cardcase", only_direct_imports=True)
    )


def test_only_the_root_knows_window_and_command_line() -> None:
    (
        archrule("ui is no client of cli")
        .match("cardcase.ui*")
        .should_not_import("cardcase.cli*", "cardcase.app")
        .check("cardcase")
    )


def test_reading_and_exchange_are_pure() -> None:
    (
        archrule("no database in pure rooms")
        .match(*(f"cardcase.core.{room}*" for room in PURE))
        .should_not_import(
            "peewee*", "playhouse*", "sqlite3*", "cardcase.core.store*", "cardcase.core.ops*"
        )
        .check("cardcase")
    )


def test_the_store_knows_no_operations() -> None:
    (
        archrule("store is under ops")
        .match("cardcase.core.store*")
        .should_not_import("cardcase.core.ops*", "cardcase.core.exchange*")
        .check("cardcase")
    )


def test_records_know_nothing_of_the_rooms() -> None:
    (
        archrule("records are neutral")
        .match("cardcase.core.records", "cardcase.core.text", "cardcase.core.errors")
        .should_not_import("cardcase.core.store*", "cardcase.core.ops*", "cardcase.core.scan*")
        .check("cardcase")
    )


@pytest.mark.parametrize("page", PAGES)
def test_pages_do_not_import_each_other(page: str) -> None:
    others = [f"cardcase.ui.pages.{other}*" for other in PAGES if other != page]
    (
        archrule("pages stand alone")
        .match(f"cardcase.ui.pages.{page}*")
        .should_not_import(*others, "cardcase.ui.main_window", "cardcase.ui.application")
        .check("cardcase")
    )


def test_models_and_widgets_know_no_pages() -> None:
    (
        archrule("views import models")
        .match("cardcase.ui.models*", "cardcase.ui.widgets*")
        .should_not_import("cardcase.ui.pages*", "cardcase.ui.main_window")
        .check("cardcase")
    )


def test_the_tables_are_known_to_store_and_ops_only() -> None:
    (
        archrule("everyone else speaks records")
        .match("cardcase*")
        .exclude("cardcase.core.store*", "cardcase.core.ops*")
        .should_not_import("peewee*", "playhouse*", "cardcase.core.store.models")
        .check("cardcase", only_direct_imports=True)
    )


def test_nothing_speaks_to_the_network() -> None:
    (
        archrule("no network")
        .match("cardcase*")
        .exclude("cardcase.ui.single")
        .should_not_import(*NETWORK)
        .check("cardcase", only_direct_imports=True)
    )


def test_the_socket_of_the_one_window_is_no_network_s() -> None:
    tree = ast.parse((ROOT / "ui" / "single.py").read_bytes())
    imported = {
        (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    } | {
        (alias.name, "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    outside = {each for each in imported if each[0] in ("socket", "PySide6.QtNetwork", "PySide6")}
    assert outside == {
        ("PySide6.QtNetwork", "QLocalServer"),
        ("PySide6.QtNetwork", "QLocalSocket"),
    }


def test_migrations_import_peewee_and_nothing_of_ours() -> None:
    scripts = sorted((ROOT / "core" / "store" / "migrations").glob("[0-9]*.py"))
    assert scripts
    for script in scripts:
        for node in ast.walk(ast.parse(script.read_bytes())):
            if isinstance(node, ast.Import):
                imported = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                imported = [node.module or ""]
            else:
                continue
            roots = {name.partition(".")[0] for name in imported}
            assert roots <= {"peewee", "playhouse"}, script.name
