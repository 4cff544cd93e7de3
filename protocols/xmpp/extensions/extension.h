#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QHash>
#include <QStringList>

#include "netcore/task/task.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// Where a request is answered: by the domain itself, or by the server for one of its accounts.
enum class Place { Domain, Account };

/// XEP-0030: what kind of thing answers at an address.
struct Identity {
    QString category; ///< "server", "account", "pubsub"
    QString type;     ///< "im", "registered", "service"
    QString name = {};
};

/// One XEP on the answering side: which requests it takes, and what it says of itself in service discovery. What also
/// takes part in a server's streams and accounts is a ServerExtension.
class Extension {
public:
    virtual ~Extension() = default;
    virtual QStringList namespaces(Place place) const = 0; ///< Of the payloads that it answers there.
    virtual QStringList features(Place place) const { return namespaces(place); }
    virtual QList<Identity> identities(Place place) const
    {
        Q_UNUSED(place)
        return {};
    }
    /// XEP-0128
    virtual QList<xml::Element> forms(Place place) const
    {
        Q_UNUSED(place)
        return {};
    }
    /// What discovery is told of a node that the extension has; none: it has no such.
    virtual std::optional<Answer> aboutNode(const Stanza& request, Place place) const
    {
        Q_UNUSED(request)
        Q_UNUSED(place)
        return std::nullopt;
    }
    /// Does it take this from others than the account's own clients? It looks at who asks itself.
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
    /// A get or set with one payload in such a namespace. Dropped when the server goes.
    virtual Task<Answer> answer(Stanza request, Place place) = 0;
};

/// All extensions of one domain, and which of them answers what.
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

    /// The checked request's answer; service-unavailable where no extension takes it (RFC 6120 §8.4).
    Task<Answer> answer(Stanza request, Place place);
    /// Does any extension take this request to an account from somebody else?
    bool answersOthers(const Stanza& request) const;
    /// Do all that have the request's namespace, at the domain or at accounts, take it from guests?
    bool areForGuests(const Stanza& request) const;
    /// Sorted, each once.
    QStringList features(Place place) const;
    QList<Identity> identities(Place place) const;
    QList<xml::Element> forms(Place place) const;
    /// The first that knows it.
    std::optional<Answer> aboutNode(const Stanza& request, Place place) const;

protected:
    virtual void addExtension(std::unique_ptr<Extension> extension);

private:
    std::vector<std::unique_ptr<Extension>> m_all;
    QHash<QString, Extension*> m_atDomain;
    QHash<QString, Extension*> m_atAccount;
};

} // namespace everyport::xmpp
