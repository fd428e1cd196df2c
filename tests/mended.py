"""What importers say that they have mended."""

import ast
import re
from pathlib import Path

import cardcase.core
from cardcase.core.exchange.private import LEFT_OUT
from cardcase.core.exchange.vcard import repairs as documented

CORE = Path(next(iter(cardcase.core.__path__)))


def repair_codes() -> set[str]:
    """Every literal code of something that is mended on the way in, and every documented one."""
    codes = {LEFT_OUT, *re.findall(r"^``(\w+)``", documented.__doc__ or "", re.MULTILINE)}
    for file in (*(CORE / "exchange").rglob("*.py"), *(CORE / "ops" / "importing").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            given: list[ast.expr] = []
            if isinstance(node, ast.Call):
                called = node.func
                if isinstance(called, ast.Attribute) and called.attr in ("append", "add"):
                    on = called.value
                    given = node.args if isinstance(on, ast.Name) and on.id == "repairs" else []
                given += [word.value for word in node.keywords if word.arg == "repairs"]
            for part in (each for value in given for each in ast.walk(value)):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    codes.add(part.value)
    return codes
