#pragma once

#include "app/manhole/chatterbot.h"
#include "app/services/core/servicetype.h"
#include "protocols/xmpp/streams/internalcomponent.h"

namespace everyport {

namespace xmpp {
class Server;
class Session;
} // namespace xmpp

/// The prompt as an address to write to: any at prompt.DOMAIN, a name that no account can have. It answers messages of
/// type chat of this server's own clients, who were logged in by it; nobody of other servers, components or rooms, no
/// copies, no corrections, nothing that was on its way for a while. Contacts with the right may subscribe. All named,
/// and what the context names, must outlive it.
class XmppPrompt final : private xmpp::InternalComponent, private ChatterRoute {
public:
    XmppPrompt(xmpp::Router& router, const xmpp::Jid& address, xmpp::Server& server, const QString& version,
        PromptContext context, Accounts& accounts);

    static OptionList options();
    /// As the options want it; null where they do not, or there is no Python.
    static std::unique_ptr<XmppPrompt> open(ServiceContext& context, const OptionValues& values, const QString& domain,
        xmpp::Router& router, xmpp::Server& server);
    static QString addressAt(const QString& domain) { return QStringLiteral("prompt.") + domain; }
    static constexpr ChatLines::Limits lines{200, 16'000};

private:
    void messageReceived(const xmpp::Stanza& message) override;
    void presenceReceived(const xmpp::Stanza& presence) override;
    void say(const QString& key, const QString& text) override;
    void busyChanged(const QString& key, bool isBusy) override;
    bool isThere(const QString& key, const QString& account) const override;

    /// How a client is answered.
    struct Manner {
        xmpp::Jid address = {}; ///< That it has written to.
        QString thread = {};
        bool knowsStates = false; ///< XEP-0085: has told its own.
    };
    xmpp::Session* sessionOf(const xmpp::Jid& from) const;
    void refuse(const xmpp::Stanza& message, xmpp::Condition condition, const QString& why);
    Task<Result<Done>> subscribe(xmpp::Jid who, xmpp::Jid address);
    Task<Result<Done>> showTo(xmpp::Jid who, xmpp::Jid address);
    void answerWith(const QString& key, const QString& state, const QString& text);
    void forgetOld();

    xmpp::Server& m_server;
    PromptContext m_context;
    QHash<QString, Manner> m_manners; // by key
    qsizetype m_forgetAt = 256;
    Chatterbot m_bot;
    TaskSet m_asking;
};

} // namespace everyport
