#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QHash>
#include <QStringList>

#include "netcore/task/task.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// Whom a request was sent to: the domain itself, an account (its bare address), for which the server answers, or a
/// client (its full address), which answers for itself.
enum class Place { Domain, Account, Client };

/// What kind of thing answers at an address, as service discovery tells it (XEP-0030 §3.1).
struct Identity {
    QString category; ///< "server", "account", "pubsub"
    QString type;     ///< "im", "registered", "service"
    QString name = {};
};

/// One XEP on the answering side: which requests (iq) it takes, and what it says of itself in service discovery. Owned
/// by the Extensions of a server's domain, or by a client. What also takes part in a server's streams and accounts is a
/// ServerExtension. Loop's thread only.
class Extension {
public:
    virtual ~Extension() = default;
    virtual QStringList namespaces(Place place) const = 0; ///< Of the payloads that this extension answers there.
    /// Whether it answers `ns` there in place of an extension that was added before: one that knows more of it. Without
    /// this two extensions may not have the same namespace.
    virtual bool replaces(const QString& ns, Place place) const
    {
        Q_UNUSED(ns)
        Q_UNUSED(place)
        return false;
    }
    virtual QStringList features(Place place) const { return namespaces(place); }
    virtual QList<Identity> identities(Place place) const
    {
        Q_UNUSED(place)
        return {};
    }
    /// Forms in which discovery tells more (XEP-0128).
    virtual QList<xml::Element> forms(Place place) const
    {
        Q_UNUSED(place)
        return {};
    }
    /// Answers discovery about a node; nothing where `request` names none of this extension's.
    virtual std::optional<Answer> aboutNode(const Stanza& request, Place place) const
    {
        Q_UNUSED(request)
        Q_UNUSED(place)
        return std::nullopt;
    }
    /// Whether `answer` takes this request to an account from others than the account's own clients. If so, `answer`
    /// must itself look at who asks.
    virtual bool answersOthers(const Stanza& request) const
    {
        Q_UNUSED(request)
        return false;
    }
    /// May who has no account (XEP-0175) ask this, in one of its namespaces? Not where something is kept for whoever
    /// asks: each guest would have room for as much as an account, and there may be any number of guests.
    virtual bool isForGuests(const Stanza& request) const
    {
        Q_UNUSED(request)
        return true;
    }
    /// Answers a get or set whose payload is in one of `namespaces`. The Task is dropped when whoever owns this goes.
    virtual Task<Answer> answer(Stanza request, Place place) = 0;
};

/// What the assertion says when the second is added: the names are the compiler's.
QString answeredTwice(const QString& ns, const Extension& first, const Extension& second);

/// All extensions of one domain, which it owns, and which of them answers what. Lives as long as the domain's server.
class Extensions {
public:
    Extensions() = default;
    virtual ~Extensions() = default;
    Extensions(const Extensions&) = delete;
    Extensions& operator=(const Extensions&) = delete;

    template <typename T>
    T& add(std::unique_ptr<T> extension)
    {
        auto& added = *extension;
        addExtension(std::move(extension));
        return added;
    }

    /// The first of this type; null where there is none.
    template <typename T>
    T* find() const
    {
        for (const auto& extension : m_all) {
            if (auto* found = dynamic_cast<T*>(extension.get()))
                return found;
        }
        return nullptr;
    }

    /// Has `request`, a get or set with one payload, answered: service-unavailable where no extension takes it (RFC
    /// 6120 §8.4).
    Task<Answer> answer(Stanza request, Place place);
    /// Whether the extension for this request takes it from others than the account's own clients.
    bool answersOthers(const Stanza& request) const;
    /// Do all that have the request's namespace, at the domain or at accounts, take it from guests?
    bool areForGuests(const Stanza& request) const;
    /// Sorted, each once.
    QStringList features(Place place) const;
    QList<Identity> identities(Place place) const;
    QList<xml::Element> forms(Place place) const;
    /// The answer of the first extension that has the node; nothing where none has.
    std::optional<Answer> aboutNode(const Stanza& request, Place place) const;

protected:
    virtual void addExtension(std::unique_ptr<Extension> extension);

private:
    void enter(QHash<QString, Extension*>& table, Extension& extension, Place place);

    std::vector<std::unique_ptr<Extension>> m_all;
    QHash<QString, Extension*> m_atDomain;
    QHash<QString, Extension*> m_atAccount;
};

} // namespace everyport::xmpp
