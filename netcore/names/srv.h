#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

/// One answer of RFC 2782: where a service of a domain is. A value.
struct SrvRecord {
    quint16 priority = 0; ///< The lowest is tried first.
    quint16 weight = 0;   ///< Among equals: how large a share of the callers it wants.
    quint16 port = 0;
    QString target = {}; ///< A host name; "." alone says that the service is decidedly not there.

    bool operator==(const SrvRecord&) const = default;
};

/// Who knows such records: a Resolver that asks name servers (protocols/dns), or a test. Loop's thread.
class SrvResolver {
public:
    virtual ~SrvResolver() = default;
    /// `name` as in "_xmpp-client._tcp.example.org". Refused/NameNotFound where there are none.
    virtual Task<Result<QList<SrvRecord>>> lookUpSrv(QString name) = 0;
};

/// A number from 0 to `limit`, both included.
using Dice = std::function<quint32(quint32 limit)>;

/// The order in which to try them: by priority, and by weighted lot among equals (RFC 2782, "Weight"). Empty when the
/// domain says by "." that it has no such service. Without `dice` the system's random numbers decide.
QList<SrvRecord> inSrvOrder(QList<SrvRecord> records, const Dice& dice = {});

} // namespace everyport
