#pragma once

#include <chrono>
#include <functional>

#include "netcore/task/task.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/extensions/entitytime.h"
#include "protocols/xmpp/extensions/idletime.h"
#include "protocols/xmpp/extensions/version.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// The small questions, both ways: is anybody there (XEP-0199), what program (0092), what time (0202), since when
/// (0012). How long the person has been away is told to those alone who may see us.
class About final : public ClientExtension {
public:
    using Program = Version::Program;
    using Time = EntityTime::Time;
    using Quiet = IdleTime;
    About(Client& client, Program self);

    Task<Result<std::chrono::milliseconds>> ping(Jid who);
    Task<Result<Program>> program(Jid who);
    Task<Result<Time>> time(Jid who);
    Task<Result<Quiet>> quiet(Jid who);

    std::function<qint64()> idleSeconds = {}; ///< Of the person; not told where this is not set.
    std::function<bool(const Jid& who)> maySeeIdle = {};
    QStringList features() const override;
    /// XEP-0256: since when, with the word that we are away; not into rooms.
    void dressPresence(xml::Element& presence) const override;

private:
    Answer idleFor(const Stanza& request) const;
};

} // namespace everyport::xmpp::client
