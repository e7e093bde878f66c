"""One window for one profile: a second start hands over what it was asked to show and ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Signal

_PATIENCE, _PAUSE = 3000, 50
"""For how long, and with how many milliseconds between, a second start knocks at a first that is still opening."""
_ANSWER = 5000
"""Milliseconds that a first window has for its answer; one that is stuck gives none."""
_LONGEST = 8192


class Instance(QObject):
    """Holds the profile's lock while the window is open, and hears what later starts were asked to show."""

    called = Signal(str)
    """A later start wants the window in front, and an address shown (none if empty)."""

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # stale only when its process is gone
        self._path = lock

    def claim(self, wanted: str) -> bool:
        """Say whether this is the first window of the profile; if not, the first one was told what is wanted.

        A folder that takes no lock, or a first window that does not answer, is no reason not to open.
        """
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return True
        patience = QDeadlineTimer(_PATIENCE)
        while not patience.hasExpired():
            if self._lock.tryLock(_PAUSE) or self._lock.error() is not QLockFile.LockError.LockFailedError:
                return True
            if self._hand_over(wanted):
                return False
        return True

    def listen(self) -> None:
        """Hear later starts from now on."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  not on the way to the first window

        if not self._lock.isLocked():
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(self._name())  # left by a crash, for the lock is ours
        self._server.listen(self._name())

    def release(self) -> None:
        """Let the next start be the first."""
        self._lock.unlock()

    def _name(self) -> str:
        import hashlib  # noqa: PLC0415  not on the way to the first window

        return f"homeland-careers-{hashlib.sha256(bytes(self._path.absolute())).hexdigest()[:24]}"

    def _hand_over(self, wanted: str) -> bool:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  only a second start needs it

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        if not socket.waitForConnected(1000):
            return False
        socket.write(wanted.encode("utf-8", "replace") + b"\n")
        return socket.waitForReadyRead(_ANSWER) and socket.readAll().data() == b"shown\n"

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        heard = bytearray()

        def read() -> None:
            """Gather what a later start says; answer once its line is whole, hang up on one without end."""
            heard.extend(socket.readAll().data())
            if heard.endswith(b"\n"):
                self.called.emit(heard.decode("utf-8", "replace").strip())
                socket.write(b"shown\n")
                socket.flush()
            if heard.endswith(b"\n") or len(heard) > _LONGEST:
                socket.disconnectFromServer()

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        read()
