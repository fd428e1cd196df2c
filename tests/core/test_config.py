from pathlib import Path

import pytest

from cardcase.core.config import library_path, runtime_path, settings_path


def test_what_is_asked_for_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARDCASE_LIBRARY", "/from/environment")
    assert library_path(Path("/asked")) == Path("/asked")
    assert library_path() == Path("/from/environment")


def test_an_empty_variable_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARDCASE_LIBRARY", "")
    assert library_path().is_absolute()
    assert library_path().name == "cardcase"


def test_the_home_folder_may_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CARDCASE_LIBRARY", "~/cards")
    assert library_path() == tmp_path / "cards"


def test_settings_lie_in_a_file_of_their_own() -> None:
    assert settings_path().suffix == ".ini"


def test_what_lasts_as_long_as_the_program_lies_where_nobody_else_writes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert runtime_path() == tmp_path / "cardcase"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert runtime_path() == tmp_path / "cache" / "cardcase" / "run"
