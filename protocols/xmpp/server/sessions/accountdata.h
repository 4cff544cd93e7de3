#pragma once

#include <QByteArray>
#include <QHash>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::xmpp {

/// Port for policy: small things that an account keeps on its server, each under a name (a visiting card, a list of
/// blocked addresses). Changes are made in the order of asking; `account` is a prepared localpart.
class AccountData {
public:
    virtual ~AccountData() = default;
    virtual Task<Result<QByteArray>> load(QString account, QString name) = 0;   ///< Empty where there is none.
    virtual Task<Result<QHash<QString, QByteArray>>> loadAll(QString name) = 0; ///< By account.
    /// An empty value takes it away. Refused/NoSpace when all of the account would be more than `mostBytes`.
    virtual Task<Result<Done>> put(QString account, QString name, QByteArray value, qint64 mostBytes) = 0;
    virtual Task<Result<Done>> removeAll(QString account) = 0;
};

} // namespace everyport::xmpp
