#include "app/ircchat/irclink.h"

#include "app/chat/network/ready.h"
#include "app/ircchat/ircplace.h"
#include "app/ircchat/irctext.h"
#include "netcore/address/hostname.h"
#include "netcore/task/taskstages.h"
#include "protocols/irc/ctcp.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;
using chat::Account;
using chat::Conversation;
using chat::ready;

namespace {

irc::client::NickRecovery recoveryNamed(const QString& name)
{
    using irc::client::NickRecovery;
    return name == u"regain" ? NickRecovery::Regain
        : name == u"ghost"   ? NickRecovery::Ghost
        : name == u"nothing" ? NickRecovery::None
                             : NickRecovery::Wait;
}

irc::client::Identity identityOf(const OptionValues& values, const QMap<QString, QString>& secrets)
{
    irc::client::Identity identity;
    identity.nick = writeName(values.text(u"nick"_s));
    for (const auto& other : values.texts(u"other-nicks"_s))
        identity.otherNicks.append(writeName(other));
    identity.recovery = recoveryNamed(values.text(u"name-recovery"_s));
    identity.user = writeName(values.text(u"user"_s));
    identity.realName = values.text(u"real-name"_s).isEmpty() ? values.text(u"nick"_s) : values.text(u"real-name"_s);
    identity.serverPassword = secrets.value(u"server-password"_s).toUtf8();
    const bool hasCertificate = !values.text(u"certificate"_s).isEmpty();
    if (!values.text(u"login"_s).isEmpty() || hasCertificate) {
        irc::client::Login login;
        login.name = values.text(u"login"_s);
        login.password = secrets.value(u"password"_s);
        login.hasCertificate = hasCertificate;
        login.isRequired = false; // the network can be talked to all the same; the page says that it failed
        login.plainInTheClear = values.boolean(u"password-in-clear"_s);
        login.mayGoUnbound = values.boolean(u"unbound-login"_s);
        identity.login = login;
    }
    return identity;
}

constexpr int mostWatched = 100;

/// What the system says of a connection is for programs; what a server or we say of it is for people already.
QString lossWords(const Error& why)
{
    if (why.isClosed())
        return u"The network closed the connection."_s;
    switch (why.native == 0 ? Reason::None : why.reason) {
    case Reason::ConnectionRefused:
        return u"The server takes no connections now: it may be down, or at another port."_s;
    case Reason::TimedOut: return u"The server does not answer: it may be down, or the network is."_s;
    case Reason::NoRoute: return u"No way leads to the server now: the network may be down."_s;
    case Reason::ConnectionReset:
    case Reason::ConnectionLost: return u"The connection was lost."_s;
    default: return why.text.isEmpty() ? u"The connection was lost."_s : why.text;
    }
}

} // namespace

IrcLink::IrcLink(Reactor& reactor, chat::ChatModel& chat, Account& account, QMap<QString, QString> secrets)
    : IrcRequests(reactor.clock(), chat, account, [this] { return m_standing ? m_standing->client() : nullptr; }),
      m_reactor(reactor),
      m_secrets(std::move(secrets)),
      m_sts(chat, account),
      m_files(reactor, account.linkValues(),
          [this](const QByteArray& nick, const irc::DccOffer& offer) { return notifyOffer(nick, offer); }),
      m_offers(reactor, chat, account, m_files,
          [this](const QByteArray& nick, const irc::DccOffer& offer) { return notifyOffer(nick, offer); }),
      m_talks(reactor, chat, account, m_files,
          [this](const QByteArray& nick, const irc::DccOffer& offer) { return notifyOffer(nick, offer); })
{
    m_reports.onWelcome = [this] { welcomed(); };
    m_reports.onSupport = [this] { watchPeople(); };
    m_reports.onDcc = [this](const QByteArray& nick, const irc::DccOffer& offer) { dccCame(nick, offer); };
    m_reports.onLoss = [this](const Error& reason) { lost(reason); };
    m_registering->client = [this] { return client(); };
    m_registering->registered = [this](const QString& name, const QString& password) { registered(name, password); };
}

IrcLink::~IrcLink()
{
    m_reports.setSilent();
    m_registering->client = {};
    m_registering->registered = {};
    m_standing.reset(); // its end is told to what is there still
}

void IrcLink::open()
{
    const auto place = IrcPlace::of(m_account.linkValues());
    if (!place)
        return m_chat.reports().notifyState(m_account, Account::State::Failed, place.error().text);
    irc::StandingClient::Options options;
    options.identity = identityOf(m_account.values, m_secrets);
    options.endpoint = place->endpoint;
    options.client.policies = &m_sts;
    options.client.obeysSts = !place->webSocket;
    options.client.dcc = m_files.isOn();
    if (!isThisComputer(place->endpoint.host()))
        options.network = m_chat.networkState();
    options.connect = [this, request = place->webSocket](Endpoint there, std::unique_ptr<Protocol> protocol) {
        m_chat.reports().notifyState(m_account, Account::State::Connecting, u"Connecting to %1"_s.arg(there.host()));
        return cameHere(request ? connectByWebSocket(m_reactor, there, m_account.title, *request, std::move(protocol))
                                : connectTo(m_reactor, there, m_account.title, nullptr, std::move(protocol)));
    };
    options.attemptFailed = [this](const Error& error, std::chrono::milliseconds wait) { this->wait(error, wait); };
    options.stopsAtCertificates = true;
    options.gaveUp = [this](const Error& reason) { gaveUp(reason); };
    m_standing = std::make_unique<irc::StandingClient>(m_reactor, m_reports, std::move(options));
    auto& continuity = m_standing->continuity();
    const auto bound = u"bound "_s + place->endpoint.host().toLower();
    if (m_account.notes.contains(bound))
        continuity.bindLogin();
    continuity.loginBound = [this, bound] { m_chat.reports().setNote(m_account, bound, u"1"_s); };
    // The rooms that the account names are opened once; who leaves one has left it.
    for (const auto& name : m_account.values.texts(u"channels"_s)) {
        const auto key = keyOf(Conversation::Kind::Room, name);
        if (!m_account.notes.contains(u"opened "_s + key)) {
            m_chat.reports().setNote(m_account, u"opened "_s + key, u"1"_s);
            m_chat.reports().notifyConversation(m_account, Conversation::Kind::Room, name);
        }
    }
    m_standing->start();
}

/// Our address on that way is the one that a file would be offered at.
Task<Result<Transport*>> IrcLink::cameHere(Task<Result<Transport*>> connecting)
{
    return std::move(connecting).then([this](Transport* transport) {
        m_files.setOwnAddress(transport->local());
        return transport;
    });
}

void IrcLink::lost(const Error& reason)
{
    m_wasLost = true;
    m_reports.conversations().info(m_account.networkPage(), lossWords(reason));
    wait(reason, {});
}

void IrcLink::wait(const Error& why, std::chrono::milliseconds until)
{
    m_chat.reports().notifyState(m_account, Account::State::Waiting, lossWords(why),
        until.count() > 0 ? m_reactor.clock().wallMsecs() + until.count() : 0);
}

void IrcLink::gaveUp(const Error& reason)
{
    const auto certificate = m_certificate.wait(m_reactor, reason, [this] { retryNow(); });
    m_chat.reports().notifyState(m_account, Account::State::Failed, reason.text, 0, certificate,
        reason.code == u"464" ? u"server-password"_s : QString());
}

void IrcLink::retryNow()
{
    if (m_account.state == Account::State::Online)
        return;
    m_certificate.stop();
    m_standing.reset();
    open();
}

Task<Result<Done>> IrcLink::close(QString farewell)
{
    m_reports.setSilent();
    m_certificate.stop();
    if (!m_standing)
        co_return Done{};
    auto stopping = m_standing->stop(farewell);
    const auto stopped = co_await std::move(stopping);
    co_return stopped;
}

std::unique_ptr<chat::RegistrationSession> IrcLink::registration()
{
    m_registering->mayGoInClear = m_account.values.boolean(u"password-in-clear"_s);
    return abilities().testFlag(chat::Ability::Registration) ? std::make_unique<IrcRegistration>(m_registering)
                                                             : nullptr;
}

/// From the next connection on by SASL: most networks log us in at once on this one.
void IrcLink::registered(const QString& account, const QString& password)
{
    m_secrets.insert(u"password"_s, password);
    auto values = m_account.values;
    values.give(u"login"_s, account);
    if (m_standing)
        m_standing->setIdentity(identityOf(values, m_secrets));
    m_reports.conversations().info(m_account.networkPage(),
        u"The name %1 is registered, and logs in with its password from now on."_s.arg(account));
}

void IrcLink::welcomed()
{
    const bool isRefused = m_reports.isPasswordRefused() && !m_secrets.value(u"password"_s).isEmpty();
    m_chat.reports().notifyState(m_account, Account::State::Online, {}, 0, {}, isRefused ? u"password"_s : QString());
    if (std::exchange(m_wasLost, false))
        m_reports.conversations().info(m_account.networkPage(), u"The connection is back."_s);
    // The client enters them next; some may have been opened since the connection was begun.
    for (const auto& conversation : m_account.conversations()) {
        if (conversation->kind != Conversation::Kind::Room || !conversation->entersOnConnect)
            continue;
        m_standing->continuity().enter(writeName(conversation->name), writeName(conversation->password));
        if (!conversation->isEntered())
            m_chat.reports().notifyPresence(*conversation, Conversation::Presence::Entering);
    }
    m_watchesPeople = false;
    // The server has forgotten it with the connection.
    if (auto* now = client(); now && m_account.isAway && !m_account.awayText.isEmpty())
        Q_UNUSED(now->setAway(m_account.awayText))
}

/// Whom one talks to: watched once the server has said that it can.
void IrcLink::watchPeople()
{
    auto* now = client();
    QByteArrayList people;
    for (const auto& conversation : m_account.conversations()) {
        if (conversation->kind == Conversation::Kind::Person && !IrcTalks::isTalk(conversation->name)
            && people.size() < mostWatched)
            people.append(writeName(conversation->name));
    }
    if (now && !m_watchesPeople && !people.isEmpty())
        m_watchesPeople = now->people().watch(people).ok();
}

chat::Abilities IrcLink::abilities() const
{
    using chat::Ability;
    chat::Abilities abilities = Ability::Topic | Ability::Moderate | Ability::Invite | Ability::ListRooms
        | Ability::Rename | Ability::Away | Ability::RawCommands;
    const auto* now = client();
    if (!now)
        return abilities;
    const auto add = [&](irc::Capability capability, chat::Abilities what) {
        if (now->has(capability))
            abilities |= what;
    };
    add(irc::Capability::MessageTags, Ability::Typing | Ability::Reply | Ability::React);
    add(irc::Capability::MessageRedaction, Ability::Redact);
    add(irc::Capability::ChatHistory, Ability::History);
    add(irc::Capability::ReadMarker, Ability::ReadMarker);
    add(irc::Capability::Multiline, Ability::MultipleLines);
    if (m_files.isOn())
        abilities |= Ability::Files | Ability::DirectTalk;
    // Whoever gave a login has an account, though it may have failed.
    if (now->isRegistered() && now->account().isEmpty() && m_account.values.text(u"login"_s).isEmpty())
        add(irc::Capability::AccountRegistration, Ability::Registration);
    return abilities;
}

Task<Result<Done>> IrcLink::send(qint64 conversation, qint64 message, chat::Outgoing outgoing)
{
    if (isTalk(conversation))
        return ready<Done>(m_talks.say(*m_chat.conversation(conversation), outgoing));
    return IrcRequests::send(conversation, message, std::move(outgoing));
}

QString IrcLink::whyNoFiles(Conversation::Kind where) const
{
    return where == Conversation::Kind::Person ? m_files.whyNot() : Link::whyNoFiles(where);
}

Task<Result<Done>> IrcLink::sendFile(qint64 conversation, chat::OutgoingFile file)
{
    return client() ? m_files.send(targetOf(conversation), std::move(file)) : ready<Done>(notConnected());
}

Task<Result<Done>> IrcLink::takeFile(QString key, chat::IncomingFile file)
{
    return m_offers.take(std::move(key), std::move(file));
}

Task<Result<qint64>> IrcLink::takeTalk(QString key, bool nearby)
{
    const auto standing = m_offers.find(key);
    m_offers.forget(key);
    return standing ? m_talks.accept(standing->nick, standing->offer, nearby) : ready<qint64>(notConnected());
}

Task<Result<qint64>> IrcLink::offerTalk(QString person)
{
    if (!m_files.isOn())
        return ready<qint64>(Error{Error::Kind::Refused, Reason::NotAuthorised, m_files.whyNot(), {}, 0});
    return ready<qint64>(client() ? m_talks.offer(writeName(IrcTalks::personOf(person))) : notConnected());
}

void IrcLink::endOffer(const QString& key, bool isRefused)
{
    const auto standing = m_offers.find(key);
    m_offers.forget(key);
    auto* now = client();
    if (!standing || !isRefused || !now)
        return;
    const auto& offer = standing->offer;
    const auto what = offer.kind == irc::DccOffer::Kind::Chat ? QByteArray("CHAT chat")
                                                              : "SEND \"" + offer.fileName + '"';
    const auto sent = now->send({{}, {}, "NOTICE", {standing->nick, irc::Ctcp{"DCC", "REJECT " + what}.write()}});
    Q_UNUSED(sent) // unheard, their offer runs out
}

void IrcLink::dccCame(const QByteArray& nick, const irc::DccOffer& message)
{
    switch (message.kind) {
    case irc::DccOffer::Kind::Resume: return m_files.wanted(nick, message);
    case irc::DccOffer::Kind::Accept: return m_offers.accepted(nick, message);
    case irc::DccOffer::Kind::Send:
    case irc::DccOffer::Kind::Chat: return m_offers.offered(nick, message);
    }
}

Result<Done> IrcLink::notifyOffer(const QByteArray& nick, const irc::DccOffer& offer)
{
    auto* now = client();
    if (!now)
        return notConnected();
    irc::Message message;
    message.command = "PRIVMSG";
    message.parameters = {nick, irc::Ctcp{"DCC", offer.write()}.write()};
    return now->send(message);
}

} // namespace everyport::ircchat
