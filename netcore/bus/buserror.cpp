#include "netcore/bus/buserror.h"

#include <QDBusError>

namespace everyport {

Error busError(const QDBusError& error)
{
    struct Sorted {
        QDBusError::ErrorType type;
        Error::Kind kind;
        Reason reason;
    };
    static constexpr Sorted table[] = {
        {QDBusError::NoReply, Error::Kind::Busy, Reason::TimedOut},
        {QDBusError::Timeout, Error::Kind::Busy, Reason::TimedOut},
        {QDBusError::TimedOut, Error::Kind::Busy, Reason::TimedOut},
        {QDBusError::NoMemory, Error::Kind::Busy, Reason::NoSpace},
        {QDBusError::LimitsExceeded, Error::Kind::Busy, Reason::NoSpace},
        {QDBusError::Disconnected, Error::Kind::Disconnected, Reason::ConnectionLost},
        {QDBusError::NoServer, Error::Kind::Disconnected, Reason::ConnectionRefused},
        {QDBusError::NoNetwork, Error::Kind::Disconnected, Reason::NoRoute},
        {QDBusError::BadAddress, Error::Kind::Local, Reason::BadValue},
        {QDBusError::ServiceUnknown, Error::Kind::Refused, Reason::NotFound},
        {QDBusError::UnknownObject, Error::Kind::Refused, Reason::NotFound},
        {QDBusError::AccessDenied, Error::Kind::Refused, Reason::PermissionDenied},
        {QDBusError::InvalidArgs, Error::Kind::Refused, Reason::BadValue},
        {QDBusError::InvalidSignature, Error::Kind::Refused, Reason::BadValue},
        {QDBusError::InvalidService, Error::Kind::Local, Reason::BadValue},
        {QDBusError::InvalidObjectPath, Error::Kind::Local, Reason::BadValue},
        {QDBusError::InvalidInterface, Error::Kind::Local, Reason::BadValue},
        {QDBusError::InvalidMember, Error::Kind::Local, Reason::BadValue},
        {QDBusError::NotSupported, Error::Kind::Unsupported, Reason::None},
        {QDBusError::UnknownMethod, Error::Kind::Unsupported, Reason::None},
        {QDBusError::UnknownInterface, Error::Kind::Unsupported, Reason::None},
        {QDBusError::UnknownProperty, Error::Kind::Unsupported, Reason::None},
    };
    Error sorted{Error::Kind::Refused, Reason::None, error.message(), error.name(), 0};
    for (const auto& row : table) {
        if (row.type != error.type())
            continue;
        sorted.kind = row.kind;
        sorted.reason = row.reason;
    }
    return sorted;
}

} // namespace everyport
