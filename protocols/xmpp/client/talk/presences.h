#pragma once

#include <functional>

#include <QHash>

#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// How somebody is there (RFC 6121 §4.7). A value.
struct Availability {
    enum class Show { Available, Chat, Away, ExtendedAway, DoNotDisturb };

    bool isAvailable = true;
    Show show = Show::Available;
    QString status = {};
    QHash<QString, QString> statuses = {}; ///< The same in other languages, by xml:lang.
    int priority = 0;
    qint64 since = 0;           ///< Told late (XEP-0203, 0091), milliseconds since 1970; 0: now.
    xml::Element presence = {}; ///< As it came: what extensions want of it.

    static Availability parse(const Stanza& presence);
    xml::Element encode() const; ///< `<presence/>`
};

/// RFC 6121 §3 and §4: who is there, who may see whom. Rooms' presence is Rooms' affair and never gets here.
class Presences final : public ClientExtension {
public:
    static constexpr qsizetype mostResources = 20'000;
    explicit Presences(Client& client);

    /// Told to everyone who may see us, now and after each login; unavailable: the connection stays, but we are not
    /// there.
    void setOwn(Availability own);
    const Availability& own() const { return m_own; }
    Result<Done> sendTo(const Jid& who); ///< Directed: they see us until we go.

    /// By resource; empty for who is not there.
    QHash<QString, Availability> of(const Jid& bare) const { return m_there.value(bare.bare()); }
    std::optional<Jid> best(const Jid& bare) const; ///< The resource that wants messages most (§8.5.2.1).

    Result<Done> ask(const Jid& who, const QString& text = {}) { return tell(who, QStringLiteral("subscribe"), text); }
    Result<Done> allow(const Jid& who) { return tell(who, QStringLiteral("subscribed")); } ///< In advance, too.
    Result<Done> deny(const Jid& who) { return tell(who, QStringLiteral("unsubscribed")); }
    Result<Done> unsubscribe(const Jid& who) { return tell(who, QStringLiteral("unsubscribe")); }

    std::function<void(const Jid& full, const Availability&)> changed = {};
    /// They want to see us.
    std::function<void(const Jid& bare, const QString& text, const xml::Element& presence)> asked = {};
    std::function<void(const Jid& bare, bool isAllowed)> answered = {};
    std::function<void(const Jid& bare)> left = {}; ///< They want to see us no more.
    std::function<void(const Jid& from, const StanzaError&)> failed = {};

    void online(bool isResumed) override;
    void sessionEnded(const Error& reason) override;

private:
    bool receive(const Stanza& stanza);
    void arrived(const Stanza& stanza);
    Result<Done> tell(const Jid& who, const QString& type, const QString& text = {});
    void sendOwn(const Jid& to);

    Availability m_own;
    QHash<Jid, QHash<QString, Availability>> m_there;
    qsizetype m_count = 0;
};

} // namespace everyport::xmpp::client
