// PERSISTENCE (draft/persistence): whether one stays when one's last client has left.
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

using Wish = StoredUser::Wish;

void persistence(Request& request)
{
    auto& session = request.session;
    const auto what = request.parameter(0);
    const auto setting = request.parameter(1);
    if (!isSame(what, "GET") && !isSame(what, "SET"))
        return; // of a later version
    if (request.user().account.isEmpty()) {
        session.fail("PERSISTENCE", "ACCOUNT_REQUIRED", {}, "An account is required");
        return;
    }
    if (!request.server.ports().users || (request.user().extras() && request.user().extras()->presence.isUnknown)) {
        session.fail("PERSISTENCE", "INTERNAL_ERROR", {}, "An error occurred");
        return;
    }
    if (isSame(what, "GET")) {
        notifyPersistence(session);
        return;
    }
    for (const auto wish : {Wish::Default, Wish::Stay, Wish::Leave}) {
        if (!isSame(setting, wishText(wish)))
            continue;
        if (!setPresence(request.server, request.user(), wish))
            session.note("PERSISTENCE", "LIMIT_REACHED", {},
                "As many as there is room for stay already, or another user of your account does");
        if (!session.has(Capability::Persistence))
            notifyPersistence(session);
        return;
    }
    session.fail("PERSISTENCE", "INVALID_PARAMETERS", {}, "Invalid parameters");
}

} // namespace

std::vector<Command> persistenceCommands()
{
    return {
        {"PERSISTENCE", 1, Command::When::Registered, 2, persistence,
            "PERSISTENCE GET | SET ON|OFF|DEFAULT: whether you stay when your last client has left"},
    };
}

} // namespace everyport::ircd
