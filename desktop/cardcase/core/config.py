"""Where the library and the settings lie when nobody says otherwise."""

import os
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

_APPLICATION = "cardcase"
_LIBRARY_VARIABLE = "CARDCASE_LIBRARY"


def library_path(override: Path | None = None) -> Path:
    """The library's folder: the override, else $CARDCASE_LIBRARY, else the user's data folder."""
    if override is not None:
        return override
    if named := os.environ.get(_LIBRARY_VARIABLE):
        return Path(named).expanduser()
    return user_data_path(_APPLICATION, appauthor=False)


def runtime_path() -> Path:
    """A folder of the user's own for what lasts as long as the program runs; it may not be there.

    $XDG_RUNTIME_DIR where it is set, else beside the caches: never a folder shared with others.
    """
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(runtime) / _APPLICATION
    return user_cache_path(_APPLICATION, appauthor=False) / "run"


def settings_path() -> Path:
    """The file in which the window keeps its settings."""
    return user_config_path(_APPLICATION, appauthor=False) / "settings.ini"


def mappings_path() -> Path:
    """The file in which is remembered what the columns of tables are."""
    return user_config_path(_APPLICATION, appauthor=False) / "tables.json"
