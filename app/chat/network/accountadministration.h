#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::chat {

/// Our own account at its server, where it lets us change it. Part of its link; asked through ChatModel, which keeps
/// the new password.
class AccountAdministration {
public:
    virtual ~AccountAdministration() = default;
    virtual Task<Result<Done>> changePassword(QString password) = 0;
    /// What others see of us, square; empty: nothing any more.
    virtual Task<Result<Done>> setPicture(QByteArray png, int side) = 0;
    virtual Task<Result<Done>> removeFromServer() = 0; ///< With all that the server holds of it.
};

} // namespace everyport::chat
