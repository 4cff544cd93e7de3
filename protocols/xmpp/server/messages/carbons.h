#pragma once

#include "protocols/xmpp/server/sessions/serverextension.h"
#include "protocols/xmpp/server/sessions/sessions.h"

namespace everyport::xmpp {

/// XEP-0280: every client of an account sees the whole conversation, whichever of them has it. `sessions` must outlive
/// it.
class Carbons final : public ServerExtension {
public:
    explicit Carbons(Sessions& sessions) : m_sessions(sessions) {}

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

    QStringList inlineFeatures() const override;
    void bound(Session& session, const xml::Element& wish, xml::Element& answer) override;
    void sent(Session& session, Stanza& own) override;
    /// §9: `<private/>` is for the servers. In its place comes the hint `<no-copy/>` (XEP-0334), so that a message
    /// which a lost client gives back is not copied then, either.
    void incoming(Stanza& message) override;
    void delivered(const Stanza& message, const QList<Session*>& takers, const Receipt& receipt) override;

    bool anyWanted(const QString& account, const QList<Session*>& takers) const;

    /// §6: a chat, a text, a receipt; not what is private, a room's, or says that it is not to be copied.
    static bool mayCopy(const Stanza& message);

private:
    void copy(const Stanza& message, const QString& direction, Session& to, const Receipt& receipt);

    Sessions& m_sessions;
};

} // namespace everyport::xmpp
