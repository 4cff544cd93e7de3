#include "app/services/xmpp/xmppprompt.h"

#include "app/services/xmpp/plainmessage.h"
#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"
#include "protocols/xmpp/server/server.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport {

using xmpp::Condition;
using xmpp::Stanza;

namespace {

/// Extensions at the addresses of the domain are those of the domain.
class Identified final : public xmpp::Extension {
public:
    explicit Identified(const xmpp::Extensions& all) : m_disco(all, content(), content()) {}
    QStringList namespaces(xmpp::Place place) const override { return m_disco.namespaces(place); }
    QStringList features(xmpp::Place place) const override
    {
        return namespaces(place) + QStringList{xmpp::ns::chatStates, xmpp::ns::receipts};
    }
    Task<xmpp::Answer> answer(Stanza request, xmpp::Place place) override
    {
        return m_disco.answer(std::move(request), place);
    }

private:
    static xmpp::Disco::Content content() { return {{{u"client"_s, u"bot"_s, u"Everyport's prompt"_s}}}; }
    xmpp::Disco m_disco;
};

} // namespace

OptionList XmppPrompt::options()
{
    return {
        {.key = u"prompt"_s,
            .type = Option::Type::Choice,
            .fallback = u"off"_s,
            .label = u"Prompt"_s,
            .help =
                u"On: who writes to prompt.DOMAIN has a prompt there: administrators Python, with full power; operators one that looks."_s,
            .choices = {u"on"_s, u"off"_s},
            .choiceLabels = {u"On"_s, u"Off"_s}},
    };
}

XmppPrompt::XmppPrompt(xmpp::Router& router, const xmpp::Jid& address, xmpp::Server& server, const QString& version,
    PromptContext context, Accounts& accounts)
    : InternalComponent(router, address),
      m_server(server),
      m_context(std::move(context)),
      m_bot(m_context, accounts, m_context.reactor.clock(), *this,
          {lines, u"There is no account that you are logged in to."_s}),
      m_asking(router.failed())
{
    extensions().add(std::make_unique<Identified>(extensions()));
    extensions().add(std::make_unique<xmpp::Ping>());
    extensions().add(std::make_unique<xmpp::Version>(u"Everyport"_s, version));
}

std::unique_ptr<XmppPrompt> XmppPrompt::open(ServiceContext& context, const OptionValues& values, const QString& domain,
    xmpp::Router& router, xmpp::Server& server)
{
    const auto address = xmpp::Jid::make({}, addressAt(domain));
    if (values.text(u"prompt"_s) != u"on" || !context.prompts || !address)
        return nullptr;
    return std::make_unique<XmppPrompt>(router, *address, server, server.options().softwareVersion,
        PromptContext{context.reactor, *context.prompts, context.accounts.audit()}, context.accounts);
}

/// A client of this server, by the address that the server itself has put there.
xmpp::Session* XmppPrompt::sessionOf(const xmpp::Jid& from) const
{
    return from.isFull() && from.domainView() == m_server.options().domain ? m_server.sessions().find(from) : nullptr;
}

void XmppPrompt::refuse(const Stanza& message, Condition condition, const QString& why)
{
    send(message.error({condition, why}));
}

void XmppPrompt::messageReceived(const Stanza& message)
{
    const auto& element = message.element();
    const auto body = element.childText(u"body");
    if (message.isError() || message.type() == u"groupchat" || message.type() == u"headline" || body.isEmpty())
        return;
    auto* session = sessionOf(message.from());
    if (!session) {
        refuse(message, Condition::Forbidden, u"The prompt is for accounts of this server."_s);
        return;
    }
    if (message.type() != u"chat")
        refuse(message, Condition::NotAcceptable, u"Write to the prompt as in a chat."_s);
    else if (isCopy(element) || wasOnItsWay(element))
        refuse(message, Condition::NotAcceptable, u"Copies and late messages are not run."_s);
    else if (isCorrection(element))
        refuse(message, Condition::NotAcceptable, u"A correction is not run; write it as a message of its own."_s);
    else if (isEncrypted(element))
        refuse(message, Condition::NotAcceptable, u"The prompt cannot read what is encrypted from end to end."_s);
    else {
        forgetOld();
        const auto key = QString::number(session->number());
        auto& manner = m_manners[key];
        manner.address = message.to().bare();
        manner.thread = element.childText(u"thread");
        for (const auto& child : element.elements())
            manner.knowsStates |= child.ns() == xmpp::ns::chatStates;
        if (!element.child(u"request", xmpp::ns::receipts).isNull() && !message.id().isEmpty()) {
            auto receipt = Stanza::message(manner.address, message.from(), u"chat"_s);
            auto filled = receipt.element();
            filled.add(xml::Element(u"received"_s, xmpp::ns::receipts).with(u"id"_s, message.id()));
            receipt.setElement(filled);
            send(receipt);
        }
        auto& link = session->link();
        m_bot.heard(
            {key, session->account(), {u"xmpp"_s, u"xmpp"_s, link.address()}, link.isPrivate(), link.connection()},
            body);
    }
}

void XmppPrompt::forgetOld()
{
    if (m_manners.size() < m_forgetAt)
        return;
    m_manners.removeIf([this](const auto& entry) { return !m_server.sessions().find(entry.key().toULongLong()); });
    m_forgetAt = std::max<qsizetype>(256, 2 * m_manners.size());
}

bool XmppPrompt::isThere(const QString& key, const QString& account) const
{
    const auto* session = m_server.sessions().find(key.toULongLong());
    return session && session->account() == account;
}

void XmppPrompt::say(const QString& key, const QString& text)
{
    answerWith(key, u"active"_s, text);
}

void XmppPrompt::busyChanged(const QString& key, bool isBusy)
{
    answerWith(key, isBusy ? u"composing"_s : u"active"_s, {});
}

void XmppPrompt::answerWith(const QString& key, const QString& state, const QString& text)
{
    const auto* session = m_server.sessions().find(key.toULongLong());
    const auto manner = m_manners.value(key);
    if (!session || (text.isEmpty() && !manner.knowsStates))
        return;
    auto answer = Stanza::message(manner.address, session->jid(), u"chat"_s);
    auto element = answer.element();
    if (!text.isEmpty())
        element.addTextElement(u"body"_s, text);
    if (!manner.thread.isEmpty())
        element.addTextElement(u"thread"_s, manner.thread);
    if (manner.knowsStates)
        element.add(xml::Element(state, xmpp::ns::chatStates));
    answer.setElement(element);
    send(answer);
}

void XmppPrompt::presenceReceived(const Stanza& presence)
{
    const auto& who = presence.from();
    if (!who.hasLocal() || who.domainView() != m_server.options().domain)
        return;
    if (presence.type() == u"subscribe")
        m_asking.start(subscribe(who.bare(), presence.to().bare()));
    else if (presence.type() == u"probe" || (presence.type().isEmpty() && who.isFull()))
        m_asking.start(showTo(who, presence.to().bare()));
}

Task<Result<Done>> XmppPrompt::subscribe(xmpp::Jid who, xmpp::Jid address)
{
    auto asking = m_bot.hasPrompt(who.local(), {u"xmpp"_s, u"xmpp"_s, {}});
    const auto may = co_await std::move(asking);
    const bool isLet = may && *may;
    send(Stanza::presence(address, who, isLet ? u"subscribed"_s : u"unsubscribed"_s));
    if (isLet) {
        auto showing = showTo(who, address);
        const auto shown = co_await std::move(showing);
        Q_UNUSED(shown)
    }
    co_return Done{};
}

Task<Result<Done>> XmppPrompt::showTo(xmpp::Jid who, xmpp::Jid address)
{
    auto asking = m_bot.hasPrompt(who.local(), {u"xmpp"_s, u"xmpp"_s, {}});
    const auto may = co_await std::move(asking);
    if (!may || !*may)
        co_return Done{};
    auto presence = Stanza::presence(address, who);
    auto element = presence.element();
    element.addTextElement(
        u"status"_s, u"A prompt on this program; every command is in the audit log. Write “help”."_s);
    presence.setElement(element);
    send(presence);
    co_return Done{};
}

} // namespace everyport
