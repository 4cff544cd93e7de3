#pragma once

#include <memory>
#include <optional>

#include <QUrl>

#include "app/chat/network/accountproxy.h"
#include "app/chat/network/formsession.h"
#include "app/chat/network/link.h"
#include "app/config/option.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {
class Log;
}

namespace everyport::chat {

class Account;
class ChatModel;

/// A network that people know, so that they need not know its address.
struct Preset {
    QString title = {};
    QMap<QString, QVariant> values = {}; ///< By option key.
};

/// A kind of network: its options and how a link is made. Stateless; one object for the whole program.
class NetworkType {
public:
    virtual ~NetworkType() = default;
    virtual QString name() const = 0;       ///< "irc": in storage.
    virtual QString title() const = 0;      ///< "IRC"
    virtual OptionList options() const = 0; ///< `secret` ones go to the secret store.
    virtual QList<Preset> presets() const = 0;
    virtual QStringList schemes() const = 0; ///< "irc", "ircs"
    /// The values that a URL asks for, and the room or person in it; nothing where it cannot be.
    struct Place {
        QMap<QString, QVariant> values = {};
        Conversation::Kind kind = Conversation::Kind::Network;
        QString name = {};
        QString password = {}; ///< A room's.
        QString text = {};     ///< To be said there once a person has read it.
    };
    virtual std::optional<Place> placeOf(const QUrl& url) const = 0;
    /// What an address means that a person types where nobody has said of which network it is: "me@example.org",
    /// "irc.example.org:6697", a preset's title, a URL. Nothing where it is none of this network's. Nobody is asked.
    virtual std::optional<Place> placeTyped(const QString& typed) const
    {
        Q_UNUSED(typed)
        return std::nullopt;
    }
    /// What comes of going to a place, before anybody logs in.
    struct Greeting {
        QMap<QString, QVariant> values = {}; ///< The place's, as they work.
        QString host = {};
        bool isEncrypted = false;
        bool makesAccounts = false; ///< `registration` has an answer there: the server says so unasked.
        bool lacksAddress = false;  ///< The server is there, but an account's address is more than the server's.
    };
    /// Finds the server of a place that was typed, greets it and hangs up. It learns nobody's name. An Error about a
    /// certificate has its place as `code` where a person can decide.
    virtual Task<Result<Greeting>> greet(Reactor& reactor, Place place) const
    {
        Q_UNUSED(reactor)
        Q_UNUSED(place)
        return Task<Result<Greeting>>(Result<Greeting>(Error::unsupported(Reason::None, title())));
    }
    /// Key of the one option that only the person knows, once the server is known: "password", "nick".
    virtual QString personalOption() const { return {}; }
    /// Whether an account with these values is where that URL leads.
    virtual bool isSamePlace(const OptionValues& values, const Place& place) const = 0;
    virtual QString suggestedTitle(const OptionValues& values) const = 0;
    /// Whether accounts can be made at its servers from here: `registration`, with the values as far as they are known.
    virtual bool registers() const { return false; }
    virtual std::unique_ptr<RegistrationSession> registration(
        Reactor&, Log&, QMap<QString, QVariant>, ProxyResolver) const
    {
        return nullptr;
    }
    /// `space` and `account` outlive the link. `secrets` by option key.
    virtual std::unique_ptr<Link> makeLink(
        Reactor& reactor, Log& log, ChatModel& chat, Account& account, QMap<QString, QString> secrets) const = 0;
    /// What its network will call us, as far as the account says, before it has; see Account::ownName.
    virtual QString expectedName(const Account& account) const = 0;
};

} // namespace everyport::chat
