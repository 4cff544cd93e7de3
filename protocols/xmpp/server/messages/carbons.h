#pragma once

#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/server/sessions/sessions.h"

namespace everyport::xmpp {

/// XEP-0280: every client of an account sees the whole conversation, whichever of them has it. `sessions` must outlive
/// it.
class Carbons final : public Extension {
public:
    explicit Carbons(Sessions& sessions) : m_sessions(sessions) {}

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

    /// `sender` has said this to somebody.
    void sent(const Stanza& message, const Session& sender) { sentBy(message, sender.jid()); }
    /// `takers` have got this.
    void received(const Stanza& message, const QList<Session*>& takers, const Receipt& receipt);
    bool anyWanted(const QString& account, const QList<Session*>& takers) const;

    /// §6: a chat, a text, a receipt; not what is private, a room's, or says that it is not to be copied.
    static bool mayCopy(const Stanza& message);
    /// §9: `<private/>` is for the servers. In its place comes the hint `<no-copy/>` (XEP-0334), so that a message
    /// which a lost client gives back is not copied then, either.
    static void removePrivate(Stanza& message);

private:
    void sentBy(const Stanza& message, const Jid& sender);
    void copy(const Stanza& message, const QString& direction, Session& to, const Receipt& receipt);

    Sessions& m_sessions;
};

} // namespace everyport::xmpp
