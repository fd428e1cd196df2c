"""Lines whose letters share a step of the recognition model, read once more at another width."""

from pathlib import Path

import font_source_serif_pro
import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from cardcase.core.scan.engines.base import Image
from cardcase.core.scan.engines.crowded import is_crowded, is_likelier, tells_more
from cardcase.core.scan.engines.ctc import Sign
from cardcase.core.scan.engines.rapid import RapidEngine
from cardcase.core.scan.engines.recogniser import Posterior
from cardcase.core.scan.geometry import rectangle


def posterior(*steps: tuple[float, ...]) -> Posterior:
    """Columns: blank, I, l."""
    return np.array(steps, np.float32)


def narrow(text: str, across: float, down: float) -> Image:
    """A line of print, made smaller, and more so across."""
    file = Path(font_source_serif_pro.__file__).parent / "files" / "SourceSerifPro-Regular.ttf"
    font = ImageFont.truetype(file, 40)
    width, height = int(font.getlength(text)) + 24, 56
    picture = Pillow.new("RGB", (width, height), "white")
    ImageDraw.Draw(picture).text((12, 0), text, "black", font)
    size = int(width * across), int(height * down)
    return np.asarray(picture.resize(size, Pillow.Resampling.BOX))


@pytest.mark.parametrize(
    ("text", "across", "down"),
    [
        ("pl. Dolny 8, III p.", 0.4, 0.6),
        ("bjorn.illig@vdwl.pl", 0.4, 0.6),
        ("www.vvdwl.eu", 0.3, 0.6),
    ],
)
def test_narrow_strokes_are_counted(text: str, across: float, down: float) -> None:
    image = narrow(text, across, down)
    (line,) = RapidEngine().recognise(image, (rectangle(image.shape[1], image.shape[0]),))
    assert line.text == text


def test_a_line_is_crowded_by_its_letters_and_a_doubt() -> None:
    doubtful = [Sign("I", 0, 0.99), Sign("l", 2, 0.5)]
    assert is_crowded(doubtful, 5)
    assert not is_crowded(doubtful, 8)
    assert not is_crowded([Sign("I", 0, 0.99), Sign("l", 2, 0.9)], 5)
    assert not is_crowded([], 5)


def test_what_the_one_picture_says_has_to_be_likely_in_the_other() -> None:
    one = posterior((0.1, 0.9, 0.0), (0.9, 0.1, 0.0), (0.4, 0.6, 0.0))
    same = posterior((0.1, 0.9, 0.0), (0.9, 0.1, 0.0), (0.3, 0.7, 0.0))
    without = posterior((0.1, 0.9, 0.0), (0.9, 0.1, 0.0), (0.99, 0.01, 0.0))
    otherwise = posterior((0.1, 0.9, 0.0), (0.9, 0.1, 0.0), (0.2, 0.35, 0.45))
    assert is_likelier(without, one)
    assert not is_likelier(same, one)
    assert not is_likelier(one, without)
    assert not is_likelier(otherwise, one)


def test_width_does_not_tell_a_stroke_from_a_stroke_nor_take_a_mark_away() -> None:
    assert not tells_more("al. Jana Pawła Il 5, 0slo", "al. Jana Pawła II 5, Oslo")
    assert not tells_more("Vedoucf vývoje", "Vedoucí vývoje")
    assert tells_more("III p.", "II p.")
    assert tells_more("Bjørn", "Bjøm")
    assert tells_more("Építőipar", "Építipar")
