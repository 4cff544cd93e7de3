#pragma once

#include <functional>

#include <QHash>

#include "netcore/task/task.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::client {

/// One of our contacts (RFC 6121 §2.1.2). A value.
struct Contact {
    enum class Subscription { None, To, From, Both };

    Jid address;
    QString name = {};
    Subscription subscription = Subscription::None;
    bool isAsked = false;    ///< We wait for their yes.
    bool isApproved = false; ///< Their request will be granted unasked.
    QStringList groups = {};

    bool seesUs() const { return subscription == Subscription::From || subscription == Subscription::Both; }
    bool isSeen() const { return subscription == Subscription::To || subscription == Subscription::Both; }
    static std::optional<Contact> parse(const xml::Element& item); ///< None for no item, and for a removal.
    xml::Element encode() const;
    bool operator==(const Contact&) const = default;
};

/// RFC 6121 §2: our contacts, kept by the server, with versions so that only what changed is sent. A push counts only
/// from our own account.
class Roster final : public ClientExtension {
public:
    static constexpr qsizetype mostContacts = 20'000;
    explicit Roster(Client& client);

    const QHash<Jid, Contact>& contacts() const { return m_contacts; }
    const Contact* find(const Jid& address) const;
    bool isReceived() const { return m_isReceived; }
    QString version() const { return m_version; }
    /// What was known when the program last ran; before the first login.
    void restore(const QString& version, const QList<Contact>& contacts);

    Task<Result<xml::Element>> set(Contact contact); ///< Adds, renames, regroups.
    Task<Result<xml::Element>> remove(Jid address);  ///< Both subscriptions end with it.

    std::function<void()> received = {}; ///< All of it is known.
    std::function<void(const Contact&)> changed = {};
    std::function<void(const Jid&)> removed = {};

    void online(bool isResumed) override;
    void sessionEnded(const Error&) override { m_asking.cancel(); }

private:
    Task<Answer> pushed(Stanza push);
    void take(const xml::Element& query);
    void apply(const xml::Element& item);

    QHash<Jid, Contact> m_contacts;
    QString m_version;
    Task<Result<xml::Element>> m_asking;
    bool m_isReceived = false;
};

} // namespace everyport::xmpp::client
