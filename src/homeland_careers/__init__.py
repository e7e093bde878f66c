"""An unofficial desktop reference to careers in homeland security."""

__version__ = "0.1.0"
