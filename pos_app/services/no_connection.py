"""Why a secure connection did not come about, by what is beneath a library's own error."""

from __future__ import annotations

import enum
import socket
import ssl

_DATE_ERRORS = {9, 10}
"""OpenSSL's numbers for a certificate that is not valid yet, and one that is not any more."""


class NoConnection(enum.StrEnum):
    """`NAME`: nobody has the host's name. `DATES`: by this computer's clock the certificate is out
    of its time. `CERTIFICATE`: somebody else answers, or nobody who speaks TLS."""

    NAME = "name"
    DATES = "dates"
    CERTIFICATE = "certificate"
    UNREACHABLE = "unreachable"


def why_no_connection(error: BaseException) -> NoConnection:
    """What an error of the network, or one that was raised from it, stands for."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            is_of_dates = seen.verify_code in _DATE_ERRORS
            return NoConnection.DATES if is_of_dates else NoConnection.CERTIFICATE
        if isinstance(seen, ssl.SSLError):
            return NoConnection.CERTIFICATE
        if isinstance(seen, socket.gaierror | UnicodeError):
            return NoConnection.NAME
        seen = seen.__cause__ or seen.__context__
    return NoConnection.UNREACHABLE
