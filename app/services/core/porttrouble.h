#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "app/services/core/servicestatus.h"

namespace everyport {

/// Who listens on a TCP port of this machine, as far as this account may see.
struct PortUser {
    QString program = {}; ///< "prosody"; empty where only root could tell.
    qint64 pid = 0;
};

/// Nothing where nobody listens there. Reads /proc: for the thread pool.
std::optional<PortUser> userOfPort(quint16 port);
/// A port that nobody has, the same every time while it stays so: `port` + 1 and on, from 8000 for those below 1024.
quint16 freePortNear(quint16 port);

/// What a person can do about a service that could not be bound: a sentence that names the port and who has it,
/// and a button that takes another. Other errors come back as they are. Reads /proc: for the thread pool.
struct PortTrouble {
    Error error;
    Remedy remedy = {};
};
PortTrouble explainPort(const Error& error, const QStringList& endpoints);

} // namespace everyport
