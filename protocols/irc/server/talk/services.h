#pragma once

#include <vector>

#include "netcore/base/wiped.h"
#include "protocols/irc/server/sessions/commands.h"
#include "protocols/irc/server/sessions/session.h"
#include "protocols/irc/server/talk/messages.h"

namespace everyport::ircd {

/// What somebody asks NickServ or ChanServ: words, the first of which is the command.
struct ServiceRequest {
    Session& session;
    QByteArrayView service;         ///< As it signs.
    QList<Wiped<QByteArray>> words; ///< Passwords may be among them.

    User& user() const { return *session.user(); }
    Server& server() const { return session.server(); }
    QByteArray word(int at) const { return *words.value(at); }
    void answer(QByteArrayView text) const; ///< A notice from the service.
};

/// A row of the table of what NickServ or ChanServ understands.
struct ServiceCommand {
    QByteArrayView name;
    int words = 0; ///< Besides the name, at least.
    QByteArrayView help;
    void (*run)(const ServiceRequest& request);
};

const std::vector<ServiceCommand>& nickServCommands();
const std::vector<ServiceCommand>& chanServCommands();

/// Whether the target is one of the server's own services; what is said to it is carried out, and kept nowhere.
bool notifyService(const Saying& saying, QByteArrayView target);
void runService(Session& session, QByteArrayView service, const QByteArray& text);
std::vector<Command> serviceCommands(); ///< NS, CS and their long names.

} // namespace everyport::ircd
