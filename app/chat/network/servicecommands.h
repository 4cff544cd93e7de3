#pragma once

#include <memory>

#include "app/chat/network/formsession.h"

namespace everyport::chat {

/// Something that a program or a service offers to do.
struct ServiceCommand {
    QString key = {};
    QString title = {};
};

/// What others' programs offer to do, a step at a time. Part of a link: see Link::serviceCommands.
class ServiceCommands {
public:
    virtual ~ServiceCommands() = default;
    virtual Task<Result<QList<ServiceCommand>>> list(QString address) = 0; ///< Empty: our own server's.
    virtual std::unique_ptr<FormSession> run(const QString& address, const QString& key) = 0;
};

} // namespace everyport::chat
