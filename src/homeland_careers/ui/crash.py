"""What happens when the program has a bug: it is written down whole, and the reader is told where."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from homeland_careers import __version__

_log = logging.getLogger("homeland_careers")
_LONGEST = 1_000_000
_FORM = f"%(asctime)s {__version__} %(levelname)s %(name)s: %(message)s"
_NOISE = "This plugin does not support"
_LEVELS = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}


class FaultLog(QObject):
    """Keeps the log of a profile. Nothing is made on disk before there is something to write."""

    happened = Signal(str)
    """A bug was written down; the sentence says where."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._faults: TextIO | None = None
        self._file: logging.FileHandler | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._write
        threading.excepthook = lambda args: self._write(args.exc_type, args.exc_value, args.exc_traceback)

    def open(self) -> None:
        """Write the program's log, and Qt's, to the file from now on; a crash of the process too."""
        qInstallMessageHandler(_hear_qt)
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > _LONGEST:
                self._path.replace(self._path.with_suffix(".old.log"))
            faults, died = self._take_faults()
        except OSError:
            return
        self._faults = faults
        self._file = logging.FileHandler(self._path, encoding="utf-8", delay=True)
        self._file.setFormatter(logging.Formatter(_FORM))
        _log.addHandler(self._file)
        _log.setLevel(logging.INFO)
        faulthandler.enable(faults)
        if died:
            _log.error("the process before this one died\n%s", died)

    def _take_faults(self) -> tuple[TextIO, str]:
        """Begin the file of a dying process anew, and give what the last one wrote into it. Raises OSError."""
        path = self._path.with_suffix(".faults.log")
        died = path.read_text("utf-8", "replace") if path.exists() else ""
        return path.open("w", encoding="utf-8"), died

    def close(self) -> None:
        """Hand back what hears of bugs, and leave no empty file behind."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(None)
        if self._file is not None:
            _log.removeHandler(self._file)
            self._file.close()
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._path.with_suffix(".faults.log").unlink(missing_ok=True)

    def _write(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.critical("a bug", exc_info=(kind, error, trace))
        self.happened.emit(
            self.tr(
                "Something went wrong in the program. What you saved is safe. "
                "The details are in {path}; they help whoever mends it."
            ).format(path=self._path)
        )


def _hear_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if _NOISE not in text:
        _log.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", text)
