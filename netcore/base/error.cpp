#include "netcore/base/error.h"

#include <cerrno>
#include <cstring>

#include <QStringList>

namespace everyport {

namespace {

struct Sorted {
    int number;
    Error::Kind kind;
    Reason reason;
};

// One row an errno that callers can tell apart; the rest is our side's trouble without a portable name.
constexpr Sorted sortedNumbers[] = {
    {ECONNREFUSED, Error::Kind::Refused, Reason::ConnectionRefused},
    {ECONNRESET, Error::Kind::Disconnected, Reason::ConnectionReset},
    {EPIPE, Error::Kind::Disconnected, Reason::ConnectionLost},
    {ECONNABORTED, Error::Kind::Disconnected, Reason::ConnectionLost},
    {ETIMEDOUT, Error::Kind::Disconnected, Reason::TimedOut},
    {EHOSTUNREACH, Error::Kind::Disconnected, Reason::NoRoute},
    {ENETUNREACH, Error::Kind::Disconnected, Reason::NoRoute},
    {EADDRINUSE, Error::Kind::Local, Reason::AddressInUse},
    {EADDRNOTAVAIL, Error::Kind::Local, Reason::AddressNotAvailable},
    {EACCES, Error::Kind::Local, Reason::PermissionDenied},
    {EPERM, Error::Kind::Local, Reason::PermissionDenied},
    {ENOENT, Error::Kind::Local, Reason::NotFound},
    {EEXIST, Error::Kind::Local, Reason::AlreadyExists},
    {ENOSPC, Error::Kind::Local, Reason::NoSpace},
    {EDQUOT, Error::Kind::Local, Reason::NoSpace},
    {EFBIG, Error::Kind::Local, Reason::NoSpace}, // a file may be no larger here (RLIMIT_FSIZE)
    {EMFILE, Error::Kind::Busy, Reason::TooManyOpen},
    {ENFILE, Error::Kind::Busy, Reason::TooManyOpen},
    {ENOBUFS, Error::Kind::Busy, Reason::NoSpace},
    {ENOMEM, Error::Kind::Busy, Reason::NoSpace},
    {EBUSY, Error::Kind::Local, Reason::InUse},
    {ENXIO, Error::Kind::Local, Reason::Unplugged},
    {ENODEV, Error::Kind::Local, Reason::Unplugged},
    {EIO, Error::Kind::Disconnected, Reason::Unplugged},
};

} // namespace

Error Error::fromErrno(int number, const QString& doing)
{
    Error error;
    for (const auto& row : sortedNumbers) {
        if (row.number != number)
            continue;
        error.kind = row.kind;
        error.reason = row.reason;
    }
    error.native = number;
    error.text = doing + QLatin1String(": ") + QString::fromLocal8Bit(strerror(number)) + QLatin1Char('.');
    return error;
}

bool Error::isForPeer() const
{
    switch (kind) {
    case Kind::Refused:
    case Kind::Malformed:
    case Kind::Unsupported:
    case Kind::Busy: return native == 0; // or the system, or the storage, says what it was at
    default: return text.isEmpty();
    }
}

QString Error::textForPeer() const
{
    if (isForPeer())
        return text;
    switch (kind) {
    case Kind::Busy: return QStringLiteral("The server is busy. Try again later.");
    case Kind::Refused: return QStringLiteral("The server refuses this.");
    case Kind::Local:
        if (reason == Reason::NoSpace)
            return QStringLiteral("The server cannot store this now.");
        [[fallthrough]];
    default: return QStringLiteral("The server cannot do this now.");
    }
}

QString reasonName(Reason reason)
{
    static const char* const names[] = {"none", "connection-refused", "connection-reset", "connection-lost",
        "timed-out", "name-not-found", "no-route", "address-in-use", "address-not-available", "permission-denied",
        "not-found", "already-exists", "no-space", "too-many-open", "too-large", "certificate-not-trusted",
        "certificate-expired", "certificate-name-mismatch", "tls-failed", "bad-syntax", "bad-value", "in-use",
        "unplugged", "not-authorised", "not-offered"};
    static_assert(std::size(names) == size_t(Reason::NotOffered) + 1);
    return QLatin1String(names[size_t(reason)]);
}

} // namespace everyport
