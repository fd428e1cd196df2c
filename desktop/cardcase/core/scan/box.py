"""Where something lies on a page that is turned so that its lines lie level."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """Left and right along the lines, top and bottom across them, in pixels."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top
