#include "app/services/irc/ircbridge.h"

#include <QUrl>

#include "app/ircchat/irctext.h"
#include "app/log/log.h"
#include "app/services/core/secretfile.h"
#include "netcore/address/hostname.h"
#include "protocols/irc/server/ports/names.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

using Type = Option::Type;

constexpr quint16 usualPort = 6667;
constexpr quint16 usualTlsPort = 6697; // RFC 7194

/// One channel of one network, by whichever of the network's servers: "libera.chat #fruit".
QString placeOf(const QByteArray& channel, const QString& server)
{
    const auto endpoint = Endpoint::parse(server);
    auto words = endpoint ? endpoint->host().toLower().split(u'.') : QStringList();
    const bool isAddress = words.size() < 3 || words.last().toInt() > 0 || words.last() == u"0";
    if (!isAddress)
        words.removeFirst();
    const auto network = isAddress ? server : words.join(u'.');
    return network + u' ' + ircchat::readName(ircd::lower(channel));
}

} // namespace

IrcBridge::IrcBridge(ServiceContext context, OptionValues values)
    : ListedService(context.name), m_context(std::move(context)), m_values(std::move(values))
{
}

IrcBridge::~IrcBridge()
{
    abort();
}

Result<QList<IrcBridge::Pair>> IrcBridge::readPairs(const QStringList& texts)
{
    QList<Pair> pairs;
    for (const auto& text : texts) {
        const auto names = text.split(u'=');
        const Pair pair{ircchat::writeName(names.first().trimmed()), ircchat::writeName(names.last().trimmed())};
        const bool isName = names.size() <= 2 && pair.here.startsWith('#') && !pair.here.contains(' ')
            && !pair.there.contains(' ') && pair.there.size() > 1;
        if (!isName)
            return Error::malformed(Reason::BadValue,
                u"A channel is written #there, or #there=#here where it is called something else here: %1"_s.arg(text),
                u"channels"_s);
        if (std::any_of(pairs.cbegin(), pairs.cend(),
                [&](const Pair& other) { return other.here == pair.here || other.there == pair.there; }))
            return Error::malformed(Reason::BadValue, u"%1 stands there twice."_s.arg(text), u"channels"_s);
        pairs.append(pair);
    }
    return pairs;
}

QString IrcBridge::labelOf(const OptionValues& values)
{
    if (const auto label = values.text(u"label"_s); !label.isEmpty())
        return label;
    const auto endpoint = Endpoint::parse(values.text(u"server"_s));
    auto words = endpoint ? endpoint->host().split(u'.', Qt::SkipEmptyParts) : QStringList();
    if (!words.isEmpty() && (words.last().toInt() > 0 || words.last() == u"0" || endpoint->host().contains(u':')))
        return u"irc"_s; // an address
    if (words.size() > 2)
        words.removeFirst(); // irc.libera.chat
    return words.isEmpty() ? u"irc"_s : words.first();
}

Result<irc::StandingClient::Options> IrcBridge::clientOptions() const
{
    irc::StandingClient::Options options;
    const auto endpoint = Endpoint::parse(m_values.text(u"server"_s));
    if (!endpoint)
        return endpoint.error();
    const auto password = secretIn(m_values.text(u"password-file"_s), u"password-file"_s);
    const auto serverPassword = secretIn(m_values.text(u"server-password-file"_s), u"server-password-file"_s);
    if (!password || !serverPassword)
        return password ? serverPassword.error() : password.error();
    options.endpoint = *endpoint;
    if (!isThisComputer(endpoint->host()))
        options.network = m_context.network;
    options.client.pacing = {
        .burst = 10, .interval = std::chrono::milliseconds(1000 / m_values.integer(u"pace"_s)), .most = 500};
    options.identity.nick = ircchat::writeName(m_values.text(u"nick"_s));
    options.identity.realName = m_values.text(u"real-name"_s);
    options.identity.serverPassword = *serverPassword;
    if (!m_values.text(u"login"_s).isEmpty())
        options.identity.login = irc::client::Login{
            .name = m_values.text(u"login"_s), .password = QString::fromUtf8(*password)};
    return options;
}

Task<Result<Done>> IrcBridge::start()
{
    auto pairs = readPairs(m_values.texts(u"channels"_s));
    if (!pairs)
        co_return pairs.error();
    auto client = clientOptions();
    if (!client)
        co_return client.error();
    m_pairs = std::move(*pairs);
    const auto shares = m_context.services.commonParts().part<ChannelShares>(m_context);
    auto joined = join(*shares);
    if (!joined)
        co_return joined.error();
    m_shares = std::move(*joined);
    m_remote = std::make_unique<ircbridge::RemoteIrc>(m_context.reactor, remoteOptions(std::move(*client)));
    for (size_t at = 0; at < m_shares.size(); ++at) {
        m_remote->share(m_pairs[qsizetype(at)].there, {}, m_shares[at]->bridge());
        m_shares[at]->open();
    }
    m_remote->start();
    co_return Done{};
}

ircbridge::RemoteIrc::Options IrcBridge::remoteOptions(irc::StandingClient::Options client)
{
    ircbridge::RemoteIrc::Options options;
    options.label = labelOf(m_values);
    options.client = std::move(client);
    options.client.attemptFailed = [this](const Error& error, std::chrono::milliseconds) {
        m_context.log.warning(m_context.name, error.text);
        m_accepted.wait(m_context.reactor, error, [this] { m_remote->tryNow(); });
    };
    options.client.gaveUp = [this](const Error& error) {
        m_context.log.error(m_context.name, u"The bridge has given up: "_s + error.text);
    };
    options.log = [this](const QString& text) { m_context.log.warning(m_context.name, text); };
    options.stateChanged = [this](bool isUp, const QString& why) {
        m_context.log.info(
            m_context.name, isUp ? u"Connected to %1"_s.arg(m_values.text(u"server"_s)) : u"Connection lost: "_s + why);
    };
    return options;
}

Result<std::vector<std::unique_ptr<ChannelShares::Share>>> IrcBridge::join(ChannelShares& shares) const
{
    const auto irc = m_values.text(u"service"_s);
    const auto label = labelOf(m_values);
    shares.setSuffix(irc, label, m_values.text(u"names"_s) == u"with-network" ? '|' + label.toUtf8() : QByteArray());
    std::vector<std::unique_ptr<ChannelShares::Share>> all;
    for (const auto& pair : m_pairs) {
        auto share = shares.join(irc, pair.here, placeOf(pair.there, m_values.text(u"server"_s)));
        if (!share)
            return share.error();
        all.push_back(std::move(*share));
    }
    return all;
}

Task<Result<Done>> IrcBridge::stop()
{
    if (m_remote) {
        auto stopping = m_remote->stop(u"The bridge goes down"_s);
        const auto stopped = co_await std::move(stopping);
        Q_UNUSED(stopped)
    }
    abort();
    co_return Done{};
}

void IrcBridge::abort()
{
    m_accepted.stop();
    m_remote.reset();
    m_shares.clear();
}

QStringList IrcBridge::addresses() const
{
    if (!m_remote)
        return {};
    QStringList all;
    for (const auto& pair : m_pairs)
        all.append(addressOf(pair.there, m_values.text(u"server"_s)));
    all.removeAll(QString());
    return all;
}

QString IrcBridge::addressOf(const QByteArray& channel, const QString& server)
{
    const auto endpoint = Endpoint::parse(server);
    if (!endpoint || endpoint->port() == 0 || hostInUrl(endpoint->host()).isEmpty())
        return {};
    const auto usual = endpoint->isTls() ? usualTlsPort : usualPort;
    const auto port = endpoint->port() == usual ? QString() : u':' + QString::number(endpoint->port());
    // Who reads it puts the # before a name that has none of its own.
    const bool isPlain = channel.startsWith('#') && !QByteArrayView("#&+!").contains(channel.mid(1, 1).constData());
    const auto name = QUrl::toPercentEncoding(ircchat::readName(isPlain ? channel.mid(1) : channel));
    return (endpoint->isTls() ? u"ircs://"_s : u"irc://"_s) + hostInUrl(endpoint->host()) + port + u'/'
        + QString::fromLatin1(name);
}

QString IrcBridge::sentenceOf(const QList<Pair>& pairs, const QString& server)
{
    QStringList channels;
    for (const auto& pair : pairs)
        channels.append(ircchat::readName(pair.there));
    const auto endpoint = Endpoint::parse(server);
    return u"Bridges %1 of %2."_s.arg(channels.join(u", "_s), endpoint ? endpoint->host() : server);
}

qsizetype IrcBridge::peopleCount() const
{
    qsizetype count = 0;
    for (const auto& share : m_shares)
        count += share->bridge().people().size();
    return count;
}

ClientLines IrcBridge::howToConnect() const
{
    ClientLines lines;
    for (const auto& pair : m_pairs)
        lines.append(ClientLine::sentence(u"%1 here is %2 on %3."_s.arg(
            ircchat::readName(pair.here), ircchat::readName(pair.there), labelOf(m_values))));
    lines.append(
        ClientLine::sentence(u"People there write to %1 in private, beginning with a name: \"alice: hello\"."_s.arg(
            m_values.text(u"nick"_s))));
    return lines;
}

namespace {

class IrcBridgeType final : public ServiceType {
public:
    QString name() const override { return u"bridge"_s; }
    QString title() const override { return QLatin1StringView(QT_TRANSLATE_NOOP("everyport::ServiceType", "Bridge")); }
    QString icon() const override { return u"message-circle"_s; }
    QString description() const override { return u"Channels of another IRC network in ours, with their people"_s; }

    OptionList options() const override
    {
        return {
            {.key = u"server"_s,
                .type = Type::Endpoint,
                .label = u"Other network's server"_s,
                .help = u"Where it is, such as tls:irc.libera.chat:6697."_s},
            {.key = u"channels"_s,
                .label = u"Channels"_s,
                .help = u"Those that are shared: #fruit, or #there=#here where it has another name here."_s,
                .repeated = true,
                .names = Option::Names::Channel},
            {.key = u"service"_s,
                .fallback = u"irc"_s,
                .label = u"Our service"_s,
                .help = u"The name of the IRC service here."_s,
                .required = true,
                .names = Option::Names::IrcService},
            {.key = u"nick"_s,
                .fallback = u"everyport"_s,
                .label = u"Nick there"_s,
                .help = u"What the bridge is called on the other network."_s,
                .required = true,
                .textFault = ircchat::nickFault},
            {.key = u"real-name"_s,
                .fallback = u"A bridge between two networks"_s,
                .label = u"Real name there"_s,
                .help = u"What WHOIS tells of the bridge."_s,
                .advanced = true},
            {.key = u"login"_s,
                .label = u"Account there"_s,
                .help = u"An account of the other network, logged in to by SASL; empty is none."_s},
            {.key = u"password-file"_s,
                .type = Type::File,
                .label = u"Password file"_s,
                .help = u"Its first line is the account's password."_s},
            {.key = u"server-password-file"_s,
                .type = Type::File,
                .label = u"Server password file"_s,
                .help = u"Its first line is what the server asks of everybody."_s,
                .advanced = true},
            {.key = u"pace"_s,
                .type = Type::Integer,
                .fallback = qint64(2),
                .label = u"Lines a second there"_s,
                .help = u"How fast the bridge may speak; the network's operators say what they bear."_s,
                .min = 1,
                .max = 1000,
                .advanced = true},
            {.key = u"label"_s,
                .label = u"Network in one word"_s,
                .help = u"Stands behind the names of its people; empty takes it from the server's name."_s,
                .advanced = true},
            {.key = u"names"_s,
                .type = Type::Choice,
                .fallback = u"with-network"_s,
                .label = u"Names of its people"_s,
                .help = u"As bob|libera always, or plain as bob as long as nobody here has the nick."_s,
                .choices = {u"with-network"_s, u"plain"_s},
                .choiceLabels = {u"Always with the network"_s, u"Plain where nobody here has it"_s},
                .advanced = true},
        };
    }

    QList<Error> faults(const OptionValues& values) const override
    {
        QList<Error> all;
        if (values.text(u"server"_s).isEmpty())
            all.append(
                valueFault(u"Name the other network's server, such as tls:irc.libera.chat:6697."_s, u"server"_s));
        const auto pairs = IrcBridge::readPairs(values.texts(u"channels"_s));
        if (!pairs)
            all.append(pairs.error());
        else if (pairs->isEmpty())
            all.append(valueFault(u"Name a channel at least, such as #fruit."_s, u"channels"_s));
        if (!values.text(u"login"_s).isEmpty() && values.text(u"password-file"_s).isEmpty())
            all.append(valueFault(u"An account needs its password's file."_s, u"password-file"_s));
        return all;
    }

    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override
    {
        if (const auto fine = check(values); !fine)
            return fine.error();
        return std::unique_ptr<ListedService>(std::make_unique<IrcBridge>(std::move(context), std::move(values)));
    }
};

} // namespace

std::unique_ptr<ServiceType> makeIrcBridgeType()
{
    return std::make_unique<IrcBridgeType>();
}

} // namespace everyport
