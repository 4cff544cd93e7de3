#include "app/services/mqtt/mqttservice.h"

#include <optional>

#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/core/secretfile.h"
#include "app/services/core/servicelist.h"
#include "app/services/mqtt/brokerplace.h"
#include "app/services/mqtt/mqttclient.h"
#include "app/services/mqtt/mqttlistedreaders.h"
#include "app/services/mqtt/mqttreaders.h"
#include "app/services/mqtt/mqttremarks.h"
#include "app/services/mqtt/mqttsessionfile.h"
#include "app/services/mqtt/mqtttrust.h"
#include "netcore/address/hostname.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/files/fileguard.h"
#include "netcore/lifecycle/networkstate.h"
#include "netcore/tls/tlstrust.h"
#include "protocols/rfid/readers/push/messagerule.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

/// The file that vouches for the broker holds a certificate, where one is named.
Result<Done> checkAuthority(const OptionValues& values)
{
    const auto path = values.text(u"ca"_s);
    if (path.isEmpty())
        return Done();
    const auto pem = smallFile(path, u"ca"_s);
    if (!pem)
        return pem.error();
    if (!holdsCertificate(*pem))
        return Error::local(Reason::BadSyntax,
            u"Reading %1: There is no certificate in that file (PEM text is expected)."_s.arg(path), u"ca"_s);
    return Done();
}

/// What this program shows there, where that is named.
Result<Done> checkIdentity(const OptionValues& values)
{
    MqttBroker broker;
    broker.certificate = values.text(u"certificate"_s);
    broker.key = values.text(u"key"_s);
    const auto server = Endpoint::parse(values.text(u"server"_s));
    if (!broker.certificate.isEmpty() && server && !server->isTls())
        return valueFault(u"A certificate is shown by TLS alone. Write %1, or name no certificate."_s.arg(
                              brokerIn(server->withTls(true).toString())),
            u"certificate"_s);
    return checkMqttIdentity(broker);
}

Result<Done> checkBroker(const OptionValues& values)
{
    const auto server = Endpoint::parse(values.text(u"server"_s));
    if (!server)
        return server.error();
    if (!server->isTls() && !isThisComputer(server->host()) && !values.boolean(u"in-the-clear"_s))
        return valueFault(
            u"Cards could be read and forged on the way. Write %1, or switch on “Without encryption (TLS)” (in-the-clear)."_s
                .arg(brokerIn(server->toString())),
            u"server"_s);
    return Done();
}

class MqttService final : public ListedService, private MqttEvents {
public:
    MqttService(ServiceContext context, OptionValues values, const Endpoint& server)
        : ListedService(context.name), m_context(std::move(context)), m_values(std::move(values)), m_server(server)
    {
    }
    ~MqttService() override { abort(); }

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override
    {
        abort();
        return Result<Done>(Done());
    }
    void abort() override
    {
        m_listed.reset();
        m_watch.reset();
        m_client.reset();
        m_session = {};
        if (m_sessionFile)
            m_sessionFile->end(); // the broker was told so, or keeps for ten minutes what nobody fetches
        m_sessionFile.reset();
        m_readers.reset();
        m_good.cancel();
    }
    QStringList addresses() const override
    {
        const auto scheme = m_server.isTls() ? u"mqtts"_s : u"mqtt"_s;
        return {u"%1://%2:%3"_s.arg(scheme, Endpoint::quoted(m_server.host())).arg(m_server.port())};
    }
    ClientLines howToConnect() const override;
    Error trouble() const override
    {
        return m_trouble.isEmpty() ? Error() : Error::disconnected(Reason::None, m_trouble);
    }
    QString runningSentence() const override
    {
        return u"Readers are heard at the broker %1, once it is connected."_s.arg(m_values.text(u"server"_s));
    }

private:
    void settle(); // connects, or ends that, as the network is
    void brokerConnected() override;
    void brokerLost(const Error& why) override;
    void messageReceived(const MqttMessage& message) override;
    void messagesRefused(int count) override { m_remarks->refused(count); }
    void statusReceived(const MqttMessage& message);
    void tellKnown();
    void tellAbsent(const QString& why);
    void setTrouble(const QString& sentence);

    ServiceContext m_context;
    OptionValues m_values;
    Endpoint m_server;
    MqttBroker m_broker;
    QString m_trouble;     ///< Why there is no connection, for the service's row; empty: there is one, or none yet.
    bool m_isTold = false; ///< That there is no connection.
    Clock::Timer m_good;   ///< What is connected is told.
    std::optional<MqttRemarks> m_remarks;
    std::unique_ptr<MqttReaders> m_readers;
    std::unique_ptr<MqttListedReaders> m_listed;
    std::optional<MqttSessionFile> m_sessionFile;
    MqttSession m_session; ///< The client's that comes next.
    std::unique_ptr<MqttClient> m_client;
    std::unique_ptr<NetworkState::Watch> m_watch;
};

Task<Result<Done>> MqttService::start()
{
    const auto authority = checkAuthority(m_values);
    if (!authority)
        co_return authority.error();
    const auto identity = checkIdentity(m_values);
    if (!identity)
        co_return identity.error();
    auto password = secretIn(m_values.text(u"password-file"_s), u"password-file"_s);
    if (!password)
        co_return password.error();
    m_broker.host = m_server.host();
    m_broker.port = m_server.port();
    m_broker.isEncrypted = m_server.isTls();
    m_broker.authorities = m_values.text(u"ca"_s);
    m_broker.certificate = m_values.text(u"certificate"_s);
    m_broker.key = m_values.text(u"key"_s);
    if (!m_broker.key.isEmpty() && mayOthersRead(m_broker.key))
        m_context.log.warning(m_context.name,
            u"Others on this computer may read %1, which holds a secret. Take that back: chmod 600 %1"_s.arg(
                m_broker.key));
    m_broker.user = m_values.text(u"user"_s);
    m_broker.password = *password;
    m_broker.limits.readers = int(m_values.integer(u"most-readers"_s));
    m_broker.limits.perSecond = int(m_values.integer(u"most-messages"_s));
    const auto place = u"%1\n%2"_s.arg(m_server.toString(), m_broker.user);
    m_sessionFile.emplace(m_context.dataFolder, m_context.name, place.toUtf8());
    m_session = m_sessionFile->begin();
    m_remarks.emplace(m_context.log, m_context.name, m_broker.limits.readers);
    m_readers = std::make_unique<MqttReaders>(
        m_context.reactor, m_context.devices,
        [this](const QString& reader, const QByteArray& line) {
            if (m_client)
                m_client->publish(mqttFeedbackTopic(reader), line);
        },
        m_broker.limits.readers);
    MqttListedReaders::Wishes wishes;
    wishes.absence = u"The broker %1 is not connected yet. This reader goes on by itself when it was heard there."_s
                         .arg(m_values.text(u"server"_s));
    wishes.isDecimal = m_values.boolean(u"decimal"_s);
    m_listed = std::make_unique<MqttListedReaders>(
        m_context.devices, *m_readers, std::move(wishes), [this] { tellKnown(); });
    if (m_context.network && !isThisComputer(m_server.host()))
        m_watch = std::make_unique<NetworkState::Watch>(*m_context.network, [this](bool) { settle(); });
    settle();
    co_return Done();
}

void MqttService::settle()
{
    MqttEvents& events = *this;
    const bool mayConnect = !m_watch || m_context.network->isUp();
    if (mayConnect && !m_client) {
        m_client = std::make_unique<MqttClient>(m_context.reactor, m_broker, events, m_session);
        tellKnown();
    } else if (!mayConnect && m_client) {
        m_session = m_client->leave(); // what is published meanwhile waits at the broker
        m_client.reset();
        m_good.cancel();
        const auto sentence = u"This computer has no network now; the broker is connected again when that is back."_s;
        setTrouble(sentence);
        tellAbsent(sentence);
    }
}

void MqttService::tellAbsent(const QString& why)
{
    m_readers->allOffline(why);
    m_listed->setAbsence(why);
}

/// Also while the list is read for the first time, and nobody is there yet to be told.
void MqttService::tellKnown()
{
    if (m_client && m_listed)
        m_client->setKnown(m_listed->names());
}

void MqttService::brokerConnected()
{
    m_listed->setAbsence(
        u"The broker %1 is connected, but this reader was not heard there yet. It goes on by itself when it is. What it publishes may be kept from this account by the broker (ACL)."_s
            .arg(m_values.text(u"server"_s)));
    // One that lets in and hangs up does so again and again: that is told once.
    m_good = m_context.reactor.clock().callLater(m_isTold ? mqttGoodWhile() : 0ms, [this] {
        m_isTold = false;
        setTrouble({});
        m_context.log.info(m_context.name, u"Connected to the broker %1."_s.arg(m_values.text(u"server"_s)));
    });
}

void MqttService::brokerLost(const Error& why)
{
    m_good.cancel();
    const auto sentence = u"The broker %1 is not connected; that is tried again by itself. %2"_s.arg(
        m_values.text(u"server"_s), why.text);
    if (!std::exchange(m_isTold, true))
        m_context.log.warning(m_context.name, sentence);
    setTrouble(sentence);
    tellAbsent(sentence);
}

void MqttService::statusReceived(const MqttMessage& message)
{
    switch (mqttStatus(message.payload)) {
    case MqttStatus::Online: m_readers->online(message.reader); return;
    case MqttStatus::Offline:
        m_readers->leaves(
            message.reader, u"%1 says that it is offline. It goes on by itself when it is back."_s.arg(message.reader));
        return;
    case MqttStatus::Nothing: return;
    case MqttStatus::Unknown: m_remarks->strangeStatus(message.reader, message.payload); return;
    }
}

void MqttService::messageReceived(const MqttMessage& message)
{
    if (message.about == MqttMessage::About::Status) {
        statusReceived(message);
        return;
    }
    const auto line = mqttLine(message.payload, m_values.boolean(u"decimal"_s));
    if (!line.isEmpty() && !rfid::messageRule(QString::fromLatin1(line)))
        m_remarks->noCard(message.reader, line);
    if (!line.isEmpty() && !m_readers->said(message.reader, line))
        m_remarks->lost(message.reader); // the broker was told that it is here
}

void MqttService::setTrouble(const QString& sentence)
{
    if (std::exchange(m_trouble, sentence) != sentence)
        m_context.services.troubleChanged(m_context.name);
}

/// What is set in a gateway, whose broker stands above.
ClientLines MqttService::howToConnect() const
{
    return {
        ClientLine::value(u"Topic"_s, QString::fromLatin1(mqttTagTopic(u"READER"_s))),
        ClientLine::value(u"Example message"_s, u"04A1B2C3D4E580"_s),
        ClientLine::sentence(
            u"READER is what the reader is called there; once it was heard it is a port on Devices."_s),
        m_values.boolean(u"decimal"_s)
            ? ClientLine::sentence(u"A message is a card's number in hex digits, or in decimal digits alone."_s)
            : ClientLine::sentence(u"A message is a card's number in hex digits; it is not to be retained."_s),
    };
}

class MqttServiceType final : public ServiceType {
public:
    QString name() const override { return u"mqtt"_s; }
    QString icon() const override { return u"nfc"_s; }
    QString description() const override { return u"Card readers that publish by MQTT, at a broker elsewhere"_s; }
    QString chapter() const override { return u"devices"_s; }
    OptionList options() const override;
    QList<Error> faults(const OptionValues& values) const override;
    Result<std::unique_ptr<ListedService>> make(ServiceContext context, OptionValues values) const override;
};

OptionList MqttServiceType::options() const
{
    using Type = Option::Type;
    return {
        {.key = u"server"_s,
            .type = Type::Endpoint,
            .fallback = u"tcp:127.0.0.1:1883"_s,
            .label = u"Broker"_s,
            .help = u"Where it is, such as tls:mqtt.example.org:8883; tcp: is for this computer."_s,
            .required = true,
            .textFault = brokerFault},
        {.key = u"in-the-clear"_s,
            .type = Type::Boolean,
            .fallback = false,
            .label = u"Without encryption (TLS)"_s,
            .help = u"Lets it connect beyond this computer without TLS: cards can be read and forged on the way."_s},
        {.key = u"ca"_s,
            .type = Type::File,
            .label = u"Authority"_s,
            .help =
                u"A file with the certificate that vouches for the broker's; empty are those that the system trusts."_s},
        {.key = u"certificate"_s,
            .type = Type::File,
            .label = u"Certificate"_s,
            .help =
                u"Shown to a broker that lets in by certificates: a PEM file with ours and those between; empty is none."_s},
        {.key = u"key"_s,
            .type = Type::File,
            .label = u"Certificate's key"_s,
            .help = u"The PEM file with the key of the certificate."_s},
        {.key = u"user"_s, .label = u"User"_s, .help = u"The account at the broker; empty is none."_s},
        {.key = u"password-file"_s,
            .type = Type::File,
            .label = u"Password file"_s,
            .help = u"Its first line is the account's password."_s},
        {.key = u"decimal"_s,
            .type = Type::Boolean,
            .fallback = false,
            .label = u"Decimal numbers"_s,
            .help = u"Takes a message of digits alone for a decimal number; otherwise it is in hex digits."_s},
        {.key = u"most-readers"_s,
            .type = Type::Integer,
            .fallback = qint64(256),
            .label = u"Readers at most"_s,
            .help = u"Further ones at this broker are not heard."_s,
            .min = 1,
            .max = 2000,
            .unit = u"readers"_s,
            .advanced = true},
        {.key = u"most-messages"_s,
            .type = Type::Integer,
            .fallback = qint64(20),
            .label = u"Messages a second"_s,
            .help = u"How many of one reader count; the others are left out."_s,
            .min = 1,
            .max = 1000,
            .unit = u"messages"_s,
            .advanced = true},
    };
}

QList<Error> MqttServiceType::faults(const OptionValues& values) const
{
    QList<Error> all;
    if (const auto broker = checkBroker(values); !broker)
        all.append(broker.error());
    if (!values.text(u"user"_s).isEmpty() && values.text(u"password-file"_s).isEmpty())
        all.append(valueFault(u"An account needs its password's file."_s, u"password-file"_s));
    if (const auto authority = checkAuthority(values); !authority)
        all.append(authority.error());
    if (const auto identity = checkIdentity(values); !identity)
        all.append(identity.error());
    return all;
}

Result<std::unique_ptr<ListedService>> MqttServiceType::make(ServiceContext context, OptionValues values) const
{
    if (const auto fine = check(values); !fine)
        return fine.error();
    const auto server = Endpoint::parse(values.text(u"server"_s));
    return std::unique_ptr<ListedService>(
        std::make_unique<MqttService>(std::move(context), std::move(values), *server));
}

} // namespace

std::unique_ptr<ServiceType> makeMqttServiceType()
{
    return std::make_unique<MqttServiceType>();
}

} // namespace everyport
