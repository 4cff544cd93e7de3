#pragma once

#include <QString>

#include "netcore/result.h"
#include "netcore/task.h"

namespace everyport::xmpp {

/// Port for policy: which accounts there are. Names are prepared localparts. How they log in is told by
/// sasl::Credentials.
class UserDirectory {
public:
    virtual ~UserDirectory() = default;
    virtual Task<Result<bool>> exists(QString name) = 0;
    /// In-band registration (XEP-0077): Refused/AlreadyExists, Malformed/BadValue for a bad name or password.
    virtual Task<Result<Done>> add(QString name, QString password) = 0;
    virtual Task<Result<Done>> changePassword(QString name, QString password) = 0;
    virtual Task<Result<Done>> remove(QString name) = 0;
    /// May it do what is done to the server as a whole (XEP-0133)?
    virtual Task<Result<bool>> isAdministrator(QString name)
    {
        Q_UNUSED(name)
        return Task<Result<bool>>(Result<bool>(false));
    }
};

} // namespace everyport::xmpp
