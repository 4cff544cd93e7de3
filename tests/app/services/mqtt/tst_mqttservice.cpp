#include "app/services/mqtt/mqttservice.h"

#include <fcntl.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>

#include <QFile>
#include <QNetworkInterface>
#include <QPointer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/services/mqtt/mqttmessage.h"
#include "app/services/mqtt/mqttreaders.h"
#include "app/storage/database.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/lifecycle/networkstate.h"
#include "netcore/reactor/epollreactor.h"
#include "protocols/rfid/lentdrivers.h"
#include "tests/app/services/fakeservices.h"
#include "tests/support/authority.h"
#include "tests/support/eventloop.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

struct Taps : devices::DeviceEvents {
    QStringList tags;
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64) override
    {
        tags.append(device.name + u' ' + tag.id + (tag.sub.isEmpty() ? QString() : u" at "_s + tag.sub));
    }
};

template <typename T>
Result<T> got(Task<Result<T>> task)
{
    if (!QTest::qWaitFor([&task] { return task.isReady(); }, patience))
        return Error::local(Reason::TimedOut, u"nothing came"_s);
    return task.take();
}

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Debian's mosquitto on this computer: a place for everybody, one by TLS for who has a password, and one for who has a
/// certificate.
class Broker {
public:
    /// `hosts`: whom its certificate is for.
    explicit Broker(const QString& folder, const QByteArray& hosts = "DNS:localhost,IP:127.0.0.1") : m_folder(folder)
    {
        const auto own = authority.certificate(hosts);
        const bool isWritten = write(path(u"ca.pem"), authority.pem()) && write(path(u"own.pem"), own.chainPem)
            && write(path(u"own.key"), own.keyPem) && write(path(u"words"), "station:secret\n");
        if (!isWritten || QProcess::execute(u"mosquitto_passwd"_s, {u"-U"_s, path(u"words")}) != 0)
            qFatal("mosquitto cannot be prepared");
        const auto text =
            u"per_listener_settings true\nuser root\nlistener %1 127.0.0.1\nallow_anonymous true\n"
            "listener %2 127.0.0.1\nallow_anonymous false\npassword_file %3/words\ncertfile %3/own.pem\nkeyfile %3/own.key\n"_s
                .arg(QString::number(port), QString::number(tlsPort), folder)
            + u"listener %1 127.0.0.1\nrequire_certificate true\nuse_identity_as_username true\ncafile %2/ca.pem\n"
              "certfile %2/own.pem\nkeyfile %2/own.key\n"_s.arg(QString::number(certificatePort), folder)
            + u"persistence true\npersistence_location %1/\n"_s.arg(folder);
        write(path(u"broker.conf"), text.toUtf8());
    }
    ~Broker() { stop(); }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"/usr/sbin/mosquitto"_s, {u"-c"_s, path(u"broker.conf")});
        if (!m_process.waitForStarted() || !QTest::qWaitFor([this] { return isThere(); }, patience))
            qFatal("mosquitto does not run: %s", m_process.readAll().constData());
    }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void stopInOrder() ///< It writes down what it keeps for others.
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    QString path(QStringView name) const { return m_folder + u'/' + name.toString(); }
    /// As a reader does.
    int publish(const QString& topic, const QString& payload, const QStringList& more = {}) const
    {
        return QProcess::execute(u"mosquitto_pub"_s,
            QStringList{u"-p"_s, QString::number(port), u"-q"_s, u"1"_s, u"-t"_s, topic, u"-m"_s, payload} + more);
    }
    /// As a gateway does with many: once all were acknowledged.
    int publishAll(const QString& topic, const QStringList& payloads) const
    {
        QProcess gateway;
        gateway.start(u"mosquitto_pub"_s, {u"-p"_s, QString::number(port), u"-q"_s, u"1"_s, u"-t"_s, topic, u"-l"_s});
        gateway.write((payloads.join(u'\n') + u'\n').toUtf8());
        gateway.closeWriteChannel();
        return gateway.waitForFinished(patience) ? gateway.exitCode() : -1;
    }

    const Authority authority;
    const quint16 port = freePort();
    const quint16 tlsPort = freePort();
    const quint16 certificatePort = freePort();

private:
    bool isThere() const { return publish(u"nothing"_s, u"x"_s) == 0; }

    QString m_folder;
    QProcess m_process;
};

/// A line to a broker that can be cut: nobody else notices.
class Line {
public:
    explicit Line(quint16 to)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, to] {
            auto* const here = m_server.nextPendingConnection();
            auto* const there = new QTcpSocket(here);
            m_ends += {here, there};
            there->connectToHost(QHostAddress::LocalHost, to);
            for (const auto& [from, other] : {std::pair(here, there), std::pair(there, here)}) {
                QObject::connect(from, &QTcpSocket::readyRead, other, [this, here, from, other] {
                    const auto bytes = from->readAll();
                    if (from == here)
                        sent += bytes;
                    other->write(bytes);
                });
                QObject::connect(from, &QTcpSocket::disconnected, other, &QTcpSocket::disconnectFromHost);
            }
        });
        mend();
    }
    ~Line() { cut(); }

    void mend()
    {
        if (!m_server.listen(QHostAddress::LocalHost, port))
            qFatal("the line cannot be had");
    }
    void cut()
    {
        m_server.close();
        const auto ends = std::exchange(m_ends, {});
        for (const auto& end : ends) {
            if (end)
                end->abort();
        }
    }

    const quint16 port = freePort();
    QByteArray sent; ///< To the broker.

private:
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_ends;
};

/// Numbers of cards, each another.
QStringList cards(int from, int count)
{
    QStringList all;
    for (int card = from; card < from + count; ++card)
        all.append(u"04A1%1"_s.arg(card, 4, 16, QLatin1Char('0')).toUpper());
    return all;
}

/// Lets everybody in who speaks MQTT 3.1.1, as old brokers do, and answers who subscribes to two topics.
class PlayedBroker {
public:
    /// What it answers to who speaks MQTT 5, before it hangs up.
    enum class Refusal { Version, Nothing, Old };

    PlayedBroker(const QByteArray& granted, bool hangsUp, Refusal refusal = Refusal::Version)
    {
        if (!m_server.listen(QHostAddress::Any))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, granted, hangsUp, refusal] {
            auto* const caller = m_server.nextPendingConnection();
            QObject::connect(caller, &QTcpSocket::readyRead, caller, [this, caller, granted, hangsUp, refusal] {
                const auto heard = caller->readAll();
                if (heard.startsWith('\x10') && heard.mid(4, 5) != "MQTT\4") {
                    ++refused;
                    if (refusal != Refusal::Nothing)
                        caller->write(QByteArray::fromHex(refusal == Refusal::Version ? "20020001" : "20020000"));
                    return caller->disconnectFromHost();
                }
                if (heard.startsWith('\x10')) {
                    m_caller = caller;
                    ++calls;
                    caller->write(QByteArray::fromHex("20020000")); // it is let in
                }
                const auto at = heard.indexOf('\x82');
                if (at < 0)
                    return;
                caller->write(QByteArray::fromHex("9004") + heard.mid(at + 2, 2) + granted);
                if (hangsUp)
                    caller->disconnectFromHost();
            });
        });
    }

    QString endpoint(const QString& host = u"127.0.0.1"_s) const
    {
        return u"tcp:%1:%2"_s.arg(host).arg(m_server.serverPort());
    }
    /// To who came last.
    void publish(const QByteArray& topic, const QByteArray& payload, int qos = 0)
    {
        const QByteArray number = qos > 0 ? QByteArray("\0\7", 2) : QByteArray();
        const auto rest = QByteArray(1, '\0') + QByteArray(1, char(topic.size())) + topic + number + payload;
        if (m_caller)
            m_caller->write(QByteArray(1, char(0x30 + 2 * qos)) + QByteArray(1, char(rest.size())) + rest);
    }

    void send(const QByteArray& bytes) ///< Likewise.
    {
        if (m_caller)
            m_caller->write(bytes);
    }

    int calls = 0;   ///< That were let in.
    int refused = 0; ///< Others.

private:
    QTcpServer m_server;
    QPointer<QTcpSocket> m_caller;
};

struct PlayedNetwork final : NetworkState {
    using NetworkState::setUp;
};

/// Of this computer, as others see it; empty where it has none.
QString addressHere()
{
    for (const auto& address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            return address.toString();
    }
    return {};
}

} // namespace

/// Readers at a broker from their topic to a card, with the mosquitto that Debian has.
class MqttServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_broker = std::make_unique<Broker>(m_folder->path());
        m_broker->start();
        m_reactor = std::make_unique<EpollReactor>();
        m_log = std::make_unique<Log>(m_reactor->clock());
        auto database = Database::open(*m_reactor, storagePlace(m_folder->filePath(u"everyport.sqlite"_s)));
        QVERIFY(database.ok());
        m_database = std::move(*database);
        m_registry = std::make_unique<devices::DeviceRegistry>(
            *m_reactor, *m_database, devices::DeviceRegistryOptions{.folder = m_folder->filePath(u"no-ports"_s)});
        m_taps.tags.clear();
        m_registry->addListener(&m_taps);
        QVERIFY(got(m_registry->start()).ok());
        m_services = std::make_unique<ServiceList>(*m_reactor, *m_log, ServiceTypes());
    }
    void cleanup()
    {
        m_service.reset();
        m_services.reset();
        m_registry->stop();
        m_registry.reset();
        m_database.reset();
        m_log.reset();
        m_reactor.reset();
        m_broker.reset();
    }

    void bringsReadersToThePorts()
    {
        // Read this morning and kept by the broker: nobody is there now.
        QCOMPARE(m_broker->publish(u"everyport/door/tag"_s, u"66CF4DC2"_s, {u"-r"_s}), 0);
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        const auto state = [&] { return m_registry->find(*id)->state; };
        QCOMPARE(state(), devices::DeviceState::Unplugged);

        untilHeard(u"door"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state() == devices::DeviceState::Ready, patience);
        QCOMPARE(m_broker->publish(u"everyport/door/tag"_s, u"04:A1:B2:C3:D4:E5:80"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags, QStringList{u"Door 04A1B2C3D4E580"_s}, patience);
        QCOMPARE(m_broker->publish(u"everyport/door/tag"_s, u"{\n \"tag\": \"deadbeef\",\n \"antenna\": 2\n}"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags.size(), 2, patience);
        QCOMPARE(m_taps.tags.last(), u"Door DEADBEEF at 2"_s);
        QCOMPARE(m_registry->find(*id)->faultTotal(), 0);

        QCOMPARE(m_broker->publish(u"everyport/hall/status"_s, u"online"_s, {u"-r"_s}), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_registry->ports().size(), 2, patience);
        QCOMPARE(m_broker->publish(u"everyport/door/status"_s, u"offline"_s), 0);
        QTRY_VERIFY_WITH_TIMEOUT(state() == devices::DeviceState::Unplugged, patience);
        QVERIFY(m_registry->find(*id)->stateText.contains(u"offline"_s));
        const auto found = got(m_registry->tryOut({.device = u"mqtt:hall"_s}));
        QVERIFY(found.ok());
        QCOMPARE(found->driver, u"mqtt"_s);
        QCOMPARE(m_registry->ports().size(), 1);

        QVERIFY(got(m_service->stop()).ok());
        QVERIFY(m_registry->ports().isEmpty());
    }

    // What a gateway has to be told is nowhere else in the window.
    void saysWhatIsSetInTheGateway()
    {
        QVERIFY(!makeMqttServiceType()->listens());
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        QCOMPARE(m_service->addresses(), QStringList{u"mqtt://127.0.0.1:%1"_s.arg(m_broker->port)});
        QMap<QString, QString> values;
        for (const auto& line : m_service->howToConnect()) {
            if (line.kind == ClientLine::Kind::Value)
                values.insert(line.label, line.text);
        }
        const auto topic = values.value(u"Topic"_s);
        QVERIFY(mqttMessage(topic, values.value(u"Example message"_s).toLatin1(), false));
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:READER"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        untilHeard(u"READER"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        QCOMPARE(m_broker->publish(topic, values.value(u"Example message"_s)), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags, QStringList{u"Door 04A1B2C3D4E580"_s}, patience);
    }

    void publishesHowATapWent()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        untilHeard(u"door"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        QProcess reader;
        reader.start(u"mosquitto_sub"_s,
            {u"-p"_s, QString::number(m_broker->port), u"-t"_s, u"everyport/door/feedback"_s, u"-W"_s, u"20"_s});
        QVERIFY(reader.waitForStarted());
        QByteArray heard;
        const auto hears = [&] {
            const bool isSent = m_registry->signal(*id, {}).ok(); // until the reader has subscribed
            QTest::qWait(50);                                     // fixed wait: between two lamps
            heard += reader.readAll();
            return isSent && heard.contains('\n');
        };
        QTRY_VERIFY_WITH_TIMEOUT(hears(), patience);
        QCOMPARE(heard.first(heard.indexOf('\n')), "{\"feedback\":\"good\",\"ms\":300}");
        reader.kill();
        reader.waitForFinished();
    }

    void comesBackWithItsBroker()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        untilHeard(u"door"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        m_broker->stop();
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Unplugged, patience);
        QVERIFY(m_registry->find(*id)->stateText.contains(u"not connected"_s));
        m_broker->start();
        untilHeard(u"door"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
    }

    // A broker that has acknowledged a tap has it, whatever becomes of our line.
    void hasWhatWasTappedWhileTheLineWasDown()
    {
        Line line(m_broker->port);
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(line.port)}});
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        const auto state = [&] { return m_registry->find(*id)->state; };
        untilHeard(u"door"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), devices::DeviceState::Ready, patience);
        line.cut();
        QTRY_COMPARE_WITH_TIMEOUT(state(), devices::DeviceState::Unplugged, patience);
        const auto all = cards(0, 49);
        QCOMPARE(m_broker->publishAll(u"everyport/door/tag"_s, all), 0);
        QCOMPARE(m_broker->publish(u"everyport/door/tag"_s, u"66CF4DC2"_s, {u"-r"_s}), 0); // also live, once
        line.mend();
        QStringList tapped;
        for (const auto& card : all + QStringList{u"66CF4DC2"_s})
            tapped.append(u"Door "_s + card);
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags.size(), tapped.size(), patience);
        QCOMPARE(m_taps.tags, tapped);
        QVERIFY(!logged(u"left out"_s));
        QCOMPARE(m_broker->publish(u"everyport/door/tag"_s, u"DEADBEEF"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags, tapped + QStringList{u"Door DEADBEEF"_s}, patience);
    }

    // As after SIGKILL: the line broke, nothing was ended, and the file is there yet.
    void hasWhatWasTappedWhileNobodyRan()
    {
        Line line(m_broker->port);
        const QMap<QString, QVariant> values{{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(line.port)}};
        begin(values);
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        untilHeard(u"door"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_registry->find(*id)->state, devices::DeviceState::Ready, patience);
        line.cut();
        const auto kept = m_folder->filePath(u"mqtt/mqtt"_s);
        QVERIFY(QFile::copy(kept, kept + u".saved"_s));
        m_service.reset();
        QVERIFY(!QFile::exists(kept)); // it was ended
        QVERIFY(QFile::rename(kept + u".saved"_s, kept));
        QCOMPARE(m_broker->publishAll(u"everyport/door/tag"_s, cards(0, 49)), 0);
        line.mend();
        begin(values);
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags.size(), 49, patience);
        for (const auto& card : cards(0, 49))
            QCOMPARE(m_taps.tags.count(u"Door "_s + card), 1);
        QVERIFY(!logged(u"left out"_s));
    }

    void hasWhatItsBrokerKeptOverARestart()
    {
        Line line(m_broker->port);
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(line.port)}});
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        untilHeard(u"door"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_registry->find(*id)->state, devices::DeviceState::Ready, patience);
        line.cut();
        QCOMPARE(m_broker->publishAll(u"everyport/door/tag"_s, cards(0, 5)), 0);
        m_broker->stopInOrder();
        m_broker->start();
        QCOMPARE(m_broker->publishAll(u"everyport/door/tag"_s, cards(5, 5)), 0);
        line.mend();
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags.size(), 10, patience);
        for (const auto& card : cards(0, 10))
            QCOMPARE(m_taps.tags.count(u"Door "_s + card), 1);
    }

    // A broker need not keep for ten minutes what nobody will fetch.
    void endsItsSessionWhenItStops()
    {
        Line line(m_broker->port);
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(line.port)}});
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"Connected"_s), patience);
        QVERIFY(!line.sent.contains('\xe0'));
        m_service.reset();
        // DISCONNECT, in order, with a session that lasts 0 seconds.
        QTRY_VERIFY_WITH_TIMEOUT(line.sent.endsWith(QByteArray::fromHex("e00700051100000000")), patience);
    }

    void speaksTheVersionOfOldBrokers_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::newRow("says so") << int(PlayedBroker::Refusal::Version);
        QTest::newRow("hangs up") << int(PlayedBroker::Refusal::Nothing);
        QTest::newRow("answers in its own") << int(PlayedBroker::Refusal::Old);
    }
    void speaksTheVersionOfOldBrokers()
    {
        QFETCH(int, refusal);
        PlayedBroker broker(QByteArray::fromHex("0101"), true, PlayedBroker::Refusal(refusal));
        begin({{u"server"_s, broker.endpoint()}});
        QTRY_VERIFY_WITH_TIMEOUT(broker.calls >= 2, patience);
        QCOMPARE(broker.refused, 1); // from then on by 3.1.1
    }

    void trustsAndIsTrusted()
    {
        const auto server = u"tls:localhost:%1"_s.arg(m_broker->tlsPort);
        QVERIFY(write(m_broker->path(u"password"), "secret\n"));
        QVERIFY(write(m_broker->path(u"wrong"), "sesame\n"));
        const QMap<QString, QVariant> all{{u"server"_s, server}, {u"ca"_s, m_broker->path(u"ca.pem")},
            {u"user"_s, u"station"_s}, {u"password-file"_s, m_broker->path(u"password")}};
        auto unknown = all;
        unknown.remove(u"ca"_s); // the system knows no such authority
        begin(unknown);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"certificate"_s), patience);
        auto wrong = all;
        wrong[u"password-file"_s] = m_broker->path(u"wrong");
        begin(wrong);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"Refused"_s), patience);
        QVERIFY(!logged(u"Connected"_s));
        begin(all);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"Connected"_s), patience);
    }

    // A station has thousands of connections. The library would wait for a thousand files alone.
    void needsNoSmallDescriptor()
    {
        rlimit before = {};
        getrlimit(RLIMIT_NOFILE, &before);
        const rlimit many = {std::max<rlim_t>(before.rlim_cur, 1500), std::max<rlim_t>(before.rlim_max, 1500)};
        if (setrlimit(RLIMIT_NOFILE, &many) != 0)
            QSKIP("this system allows fewer open files");
        std::vector<FileDescriptor> files;
        for (int count = 0; count < 1100; ++count)
            files.emplace_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QVERIFY(files.back().get() > 1023);
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        const bool isThere = QTest::qWaitFor([this] { return logged(u"Connected"_s); }, patience);
        files.clear(); // not before: the service's thread opens its socket when it likes
        setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(isThere);
    }

    // What waits for its release is told to nobody, and kept by the library without end.
    void hangsUpOnWhatNobodyAskedFor()
    {
        PlayedBroker broker(QByteArray::fromHex("0101"), false);
        begin({{u"server"_s, broker.endpoint()}});
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"Connected"_s), patience);
        broker.publish("everyport/door/status", "online"); // as it was asked for
        QTRY_VERIFY_WITH_TIMEOUT(isPort(u"door"_s), patience);
        QVERIFY(!logged(u"QoS 2"_s));
        broker.publish("everyport/door/tag", "04A1B2C3", 2);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"QoS 2"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(broker.calls >= 2, patience);
    }

    // The library makes room for what a header claims, and keeps what comes of it.
    void hangsUpOnWhatIsTooLong()
    {
        PlayedBroker broker(QByteArray::fromHex("0101"), false);
        begin({{u"server"_s, broker.endpoint()}});
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"Connected"_s), patience);
        for (int count = 0; count < 20; ++count)
            broker.publish("everyport/door/status", "online");
        QTRY_VERIFY_WITH_TIMEOUT(isPort(u"door"_s), patience);
        broker.send(QByteArray::fromHex("30ffffff7f") + QByteArray(1024 * 1024, 'x'));
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"longer than any reader's"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(broker.calls >= 2, patience);
    }

    // Whoever waits for a reader looks at its row.
    void readersOfTheListSayWhatIsWrongWithTheBroker()
    {
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        const auto says = [this, &id] { return m_registry->find(*id)->stateText; };
        QVERIFY2(says().contains(u"No service of the kind mqtt hears Door"_s), qPrintable(says()));
        QVERIFY(write(m_broker->path(u"wrong"), "sesame\n"));
        begin({{u"server"_s, u"tls:localhost:%1"_s.arg(m_broker->tlsPort)}, {u"ca"_s, m_broker->path(u"ca.pem")},
            {u"user"_s, u"station"_s}, {u"password-file"_s, m_broker->path(u"wrong")}});
        QTRY_VERIFY_WITH_TIMEOUT(says().contains(u"Refused"_s), patience);
        const auto later = got(m_registry->add({u"Gate"_s, u"mqtt:gate"_s, u"mqtt"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*later)->stateText.contains(u"Refused"_s), patience);
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        QTRY_VERIFY_WITH_TIMEOUT(says().contains(u"was not heard there yet"_s), patience);
        untilHeard(u"door"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        QVERIFY(says().isEmpty());
    }

    // Polls are to compare by what comes before a card is heard.
    void readersOfADecimalBrokerKnowFourBytes()
    {
        const auto bytes = [this](const QString& id) { return m_registry->find(id)->expectedBytes; };
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        const auto server = u"tcp:127.0.0.1:%1"_s.arg(m_broker->port);
        begin({{u"server"_s, server}});
        QCOMPARE(bytes(*id), 0);
        QVERIFY(got(m_service->stop()).ok());
        begin({{u"server"_s, server}, {u"decimal"_s, true}});
        QCOMPARE(bytes(*id), 4);
        const auto later = got(m_registry->add({u"Gate"_s, u"mqtt:gate"_s, u"mqtt"_s}));
        QCOMPARE(bytes(*later), 4);
        QVERIFY(got(m_service->stop()).ok());
        QCOMPARE(bytes(*id), 0);
    }

    void readersThatComeAndGoStayPluggedIn()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        untilHeard(u"door"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        const auto before = m_registry->find(*id)->unplugged;
        for (int count = 0; count < 5; ++count) {
            QCOMPARE(m_broker->publish(u"everyport/door/status"_s, u"offline"_s), 0);
            QCOMPARE(m_broker->publish(u"everyport/door/status"_s, u"online"_s), 0);
        }
        QTest::qWait(300); // fixed wait: nothing happens
        QCOMPARE(m_registry->find(*id)->unplugged, before);
        QCOMPARE(m_broker->publish(u"everyport/door/status"_s, u"offline"_s), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->stateText.contains(u"says that it is offline"_s), patience);
    }

    void understandsAStatusHoweverItIsWritten()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        untilHeard(u"door"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        for (const auto& strange : {u"ready"_s, u"1"_s})
            QCOMPARE(m_broker->publish(u"everyport/door/status"_s, strange), 0);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"door published a status that means nothing here: “ready”"_s), patience);
        QCOMPARE(m_broker->publish(u"everyport/door/status"_s, u"{\"status\": \"Offline\"}"_s), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->stateText.contains(u"says that it is offline"_s), patience);
        QVERIFY(!logged(u"means nothing here: “1”"_s));
        QCOMPARE(m_broker->publish(u"everyport/door/status"_s, u"ONLINE"_s), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
    }

    void saysInItsRowWhatIsWrongWithTheBroker()
    {
        begin({{u"server"_s, u"tls:localhost:%1"_s.arg(m_broker->tlsPort)}, {u"ca"_s, m_broker->path(u"ca.pem")}});
        QVERIFY(m_service->trouble().text.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->trouble().text.isEmpty(), patience); // without an account
        QVERIFY2(m_service->trouble().text.contains(u"Not authorized"_s), qPrintable(m_service->trouble().text));
        QVERIFY(got(m_service->stop()).ok());
        begin({{u"server"_s, u"tls:127.0.0.1:%1"_s.arg(m_broker->port)}, {u"ca"_s, m_broker->path(u"ca.pem")}});
        QTRY_VERIFY_WITH_TIMEOUT(m_service->trouble().text.contains(u"It speaks no TLS"_s), patience);
        QVERIFY(got(m_service->stop()).ok());
        m_broker->stop();
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        QTRY_VERIFY_WITH_TIMEOUT(m_service->trouble().text.contains(u"is not connected"_s), patience);
        m_broker->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_service->trouble().text.isEmpty(), 2 * patience); // once it has stayed
    }

    void tellsOfEachReaderOnceThatPublishesNoCards()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}});
        untilHeard(u"door"_s);
        for (const auto& payload : {u"hello"_s, u"{\"id\": 7}"_s, u"{\"uid\": \"DEADBEEF\"}"_s})
            QCOMPARE(m_broker->publish(u"everyport/door/tag"_s, payload), 0);
        QCOMPARE(m_broker->publish(u"everyport/hall/tag"_s, u"a\u0007b"_s), 0);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"hall published what is no card: “a b”"_s), patience);
        QVERIFY(logged(u"door published what is no card: “hello”"_s));
        const auto entries = m_log->entries();
        QCOMPARE(std::count_if(entries.begin(), entries.end(),
                     [](const auto& entry) { return entry.text.contains(u"no card"_s); }),
            2);
    }

    // Let in, and told nothing: that is no connection.
    void saysThatItMayNotRead()
    {
        PlayedBroker broker(QByteArray::fromHex("8080"), false);
        begin({{u"server"_s, broker.endpoint()}});
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"right to read"_s), patience);
        QVERIFY(!logged(u"Connected"_s));
    }

    // Without a network readers are unplugged at once, and say why; they come back with it.
    void waitsForTheNetwork()
    {
        const auto host = addressHere();
        if (host.isEmpty())
            QSKIP("this computer has no address but its own");
        PlayedBroker broker(QByteArray::fromHex("0101"), false);
        PlayedNetwork network;
        m_network = &network;
        begin({{u"server"_s, broker.endpoint(host)}, {u"in-the-clear"_s, true}});
        m_network = nullptr;
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        const auto isReady = [&] {
            broker.publish("everyport/door/status", "online");
            return m_registry->find(*id)->state == devices::DeviceState::Ready;
        };
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"Connected"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        network.setUp(false);
        QCOMPARE(m_registry->find(*id)->state, devices::DeviceState::Unplugged);
        QVERIFY(m_registry->find(*id)->stateText.contains(u"no network"_s));
        network.setUp(true);
        QTRY_COMPARE_WITH_TIMEOUT(broker.calls, 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        QCOMPARE(broker.refused, 1); // what was found out stays
        m_service.reset();           // before the network
    }

    // A broker that hangs up as soon as it has let somebody in is told of once, and tried less and less.
    void isNotToldOfByEachTry()
    {
        PlayedBroker broker(QByteArray::fromHex("0101"), true);
        begin({{u"server"_s, broker.endpoint()}});
        QTRY_VERIFY_WITH_TIMEOUT(broker.calls >= 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"is not connected"_s), patience);
        const auto entries = m_log->entries();
        const auto told = std::count_if(
            entries.begin(), entries.end(), [](const auto& entry) { return entry.text.contains(u"broker"_s); });
        QVERIFY2(told <= 2, qPrintable(QString::number(told)));
    }

    // Whom the system trusts is where its OpenSSL has that, and not in one folder.
    void trustsWhomTheSystemTrusts()
    {
        qputenv("SSL_CERT_FILE", m_broker->path(u"ca.pem").toLocal8Bit());
        QVERIFY(write(m_broker->path(u"password"), "secret\n"));
        begin({{u"server"_s, u"tls:localhost:%1"_s.arg(m_broker->tlsPort)}, {u"user"_s, u"station"_s},
            {u"password-file"_s, m_broker->path(u"password")}});
        const bool isThere = QTest::qWaitFor([this] { return logged(u"Connected"_s); }, patience);
        qunsetenv("SSL_CERT_FILE");
        QVERIFY(isThere);
    }

    void isLetInByItsCertificate()
    {
        const auto own = m_broker->authority.certificate("DNS:station.test", 3600, "station");
        QVERIFY(write(m_broker->path(u"station.pem"), own.chainPem));
        QVERIFY(write(m_broker->path(u"station.key"), own.keyPem));
        QMap<QString, QVariant> all{
            {u"server"_s, u"tls:localhost:%1"_s.arg(m_broker->certificatePort)}, {u"ca"_s, m_broker->path(u"ca.pem")}};
        begin(all);
        QTRY_VERIFY_WITH_TIMEOUT(m_service->trouble().text.contains(u"only who shows a certificate"_s), patience);
        QVERIFY(!logged(u"Connected"_s));
        QVERIFY(got(m_service->stop()).ok());
        all[u"certificate"_s] = m_broker->path(u"station.pem");
        all[u"key"_s] = m_broker->path(u"station.key");
        begin(all);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"Connected"_s), patience);
        QVERIFY(!logged(u"may read"_s));
        // Whoever has the key is this station to the broker.
        constexpr auto own700 = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(m_folder->path(), own700 | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(m_broker->path(u"station.key"), QFile::ReadOwner | QFile::ReadOther));
        begin(all);
        QVERIFY(logged(u"may read"_s));
    }

    // Who signed it is trusted, but it is another host's.
    void trustsNoOtherHostsCertificate()
    {
        m_broker->stop();
        m_broker = std::make_unique<Broker>(m_folder->path(), "DNS:mqtt.example.org");
        m_broker->start();
        QVERIFY(write(m_broker->path(u"password"), "secret\n"));
        begin({{u"server"_s, u"tls:localhost:%1"_s.arg(m_broker->tlsPort)}, {u"ca"_s, m_broker->path(u"ca.pem")},
            {u"user"_s, u"station"_s}, {u"password-file"_s, m_broker->path(u"password")}});
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"certificate is for another name"_s), patience);
        QVERIFY(!logged(u"Connected"_s));
    }

    void isHeldUpByNoFlood()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}, {u"most-messages"_s, 5},
            {u"most-readers"_s, 3}});
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"Connected"_s), patience);
        QProcess flood;
        flood.start(u"mosquitto_pub"_s,
            {u"-p"_s, QString::number(m_broker->port), u"-q"_s, u"1"_s, u"-t"_s, u"everyport/door/tag"_s, u"-l"_s});
        QVERIFY(flood.waitForStarted());
        for (int count = 0; count < 500; ++count)
            flood.write("DEADBEEF\n");
        flood.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"were left out"_s), patience);
        for (int reader = 0; reader < 6; ++reader)
            QCOMPARE(m_broker->publish(u"everyport/r%1/status"_s.arg(reader), u"online"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_registry->ports().size(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(flood.state(), QProcess::NotRunning, patience);
    }

    // While a disk is slow nobody reads, and a terminal holds so much.
    void saysWhatHasNoRoom()
    {
        MqttReaders readers(*m_reactor, *m_registry, [](const QString&, const QByteArray&) {});
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        m_registry->setHeld(true);
        int kept = 0;
        while (kept < 100'000 && readers.said(u"door"_s, "DEADBEEF"))
            ++kept;
        QVERIFY(kept > 100);
        QVERIFY(kept < 100'000);
        m_registry->setHeld(false);
    }

    // Names that somebody made up keep nobody out.
    void hasRoomForReadersOfTheList()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}, {u"most-readers"_s, 1}});
        untilHeard(u"invented"_s);
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        QCOMPARE(m_broker->publish(u"everyport/door/tag"_s, u"DEADBEEF"_s), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags, QStringList{u"Door DEADBEEF"_s}, patience);
    }

    void theOldestThatNobodyReadsMakesRoom()
    {
        MqttReaders readers(
            *m_reactor, *m_registry, [](const QString&, const QByteArray&) {}, 2);
        QVERIFY(got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s})).ok());
        for (const auto& reader : {u"door"_s, u"hall"_s, u"till"_s})
            readers.online(reader);
        QStringList ports;
        for (const auto& port : m_registry->ports())
            ports.append(port.device);
        QCOMPARE(ports, (QStringList{u"mqtt:door"_s, u"mqtt:till"_s}));

        // Nor do names grow that only ever said that they go.
        QVERIFY(got(m_registry->add({u"Bar"_s, u"mqtt:bar"_s, u"mqtt"_s})).ok());
        MqttReaders others(
            *m_reactor, *m_registry, [](const QString&, const QByteArray&) {}, 2);
        for (const auto& reader : {u"bar"_s, u"c"_s, u"d"_s})
            others.offline(reader, u"It went."_s);
        QVERIFY(m_registry->find(u"Bar"_s)->stateText != u"It went."_s);
    }

    // It is the only one that speaks, and there is no room for it.
    void tellsOfOneReaderTooMany()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}, {u"most-readers"_s, 1}});
        untilHeard(u"door"_s);
        QVERIFY(!logged(u"left out"_s));
        QCOMPARE(m_broker->publish(u"everyport/hall/tag"_s, u"DEADBEEF"_s), 0);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u": one was left out."_s), patience);
    }

    // What nobody reads fills its terminal, which is no flood; one that comes later is told, too.
    void tellsOfWhatNobodyReads()
    {
        begin({{u"server"_s, u"tcp:127.0.0.1:%1"_s.arg(m_broker->port)}, {u"most-readers"_s, 1},
            {u"most-messages"_s, 1000}});
        untilHeard(u"door"_s);
        QProcess many;
        many.start(u"mosquitto_pub"_s,
            {u"-p"_s, QString::number(m_broker->port), u"-q"_s, u"1"_s, u"-t"_s, u"everyport/door/tag"_s, u"-l"_s});
        QVERIFY(many.waitForStarted());
        for (int count = 0; count < 200; ++count)
            many.write(QByteArray(MqttMessage::longest, 'A') + '\n');
        many.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(many.state(), QProcess::NotRunning, patience);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u"A message of door was lost: nobody reads"_s), patience);
        QVERIFY(!logged(u"left out"_s));
        QCOMPARE(m_broker->publish(u"everyport/hall/tag"_s, u"DEADBEEF"_s), 0);
        QTRY_VERIFY_WITH_TIMEOUT(logged(u": one was left out."_s), patience);
    }

    void forgetsWhatNobodyRead()
    {
        MqttReaders readers(*m_reactor, *m_registry, [](const QString&, const QByteArray&) {});
        readers.said(u"door"_s, "DEADBEEF");
        QTest::qWait(2500); // fixed wait: what nobody reads is kept for 2 s of the machine's own clock
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        readers.said(u"door"_s, "04A1B2C3D4E580");
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags, QStringList{u"Door 04A1B2C3D4E580"_s}, patience);

        // A card is the first that is heard of a reader.
        QVERIFY(got(m_registry->add({u"Hall"_s, u"mqtt:hall"_s, u"mqtt"_s})).ok());
        readers.said(u"hall"_s, "DEADBEEF");
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags.last(), u"Hall DEADBEEF"_s, patience);
    }

    // A plugin's driver is off: what is tapped then is no vote when it is on again.
    void forgetsWhatNobodyDecoded()
    {
        const auto lend = [this] {
            rfid::DriverInfo info;
            info.name = u"acme7"_s;
            info.title = u"ACME 7"_s;
            return *m_registry->drivers().add(info, u"the plugin acme"_s,
                [](const auto& settings, auto& events) { return rfid::makeDriver(u"mqtt", settings, events); });
        };
        MqttReaders readers(*m_reactor, *m_registry, [](const QString&, const QByteArray&) {});
        auto lent = lend();
        const auto id = got(m_registry->add({u"Hall"_s, u"mqtt:hall"_s, u"acme7"_s}));
        QVERIFY(id.ok());
        readers.online(u"hall"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        lent = {};
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::DriverTrouble, patience);
        QVERIFY(!m_registry->isRead(u"mqtt:hall"_s));
        readers.said(u"hall"_s, "DEADBEEF");
        lent = lend();
        QTRY_VERIFY_WITH_TIMEOUT(m_registry->find(*id)->state == devices::DeviceState::Ready, patience);
        QVERIFY(m_registry->isRead(u"mqtt:hall"_s));
        readers.said(u"hall"_s, "04A1B2C3D4E580");
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags, QStringList{u"Hall 04A1B2C3D4E580"_s}, patience);
    }

    // The first broker at which a reader is heard counts; whatever becomes of the other one.
    void leavesOtherBrokersReaders()
    {
        const auto silent = [](const QString&, const QByteArray&) {};
        MqttReaders first(*m_reactor, *m_registry, silent);
        auto other = std::make_unique<MqttReaders>(*m_reactor, *m_registry, silent);
        const auto id = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        QVERIFY(id.ok());
        const auto isReady = [&] { return m_registry->find(*id)->state == devices::DeviceState::Ready; };
        other->online(u"door"_s);
        QVERIFY(isReady());
        other->offline(u"door"_s, u"It went."_s);
        QCOMPARE(m_registry->find(*id)->stateText, u"It went."_s);
        first.online(u"door"_s);
        QVERIFY(isReady());
        other->online(u"door"_s);
        other->offline(u"door"_s, u"It went."_s);
        other->allOffline(u"That broker died."_s);
        QVERIFY(isReady());
        other.reset();
        QVERIFY(isReady());
        first.said(u"door"_s, "DEADBEEF");
        QTRY_COMPARE_WITH_TIMEOUT(m_taps.tags, QStringList{u"Door DEADBEEF"_s}, patience);
    }

    void eachReaderSaysWhatItsOwnBrokerHas()
    {
        const auto silent = [](const QString&, const QByteArray&) {};
        MqttReaders first(*m_reactor, *m_registry, silent);
        MqttReaders other(*m_reactor, *m_registry, silent);
        const auto door = got(m_registry->add({u"Door"_s, u"mqtt:door"_s, u"mqtt"_s}));
        const auto hall = got(m_registry->add({u"Hall"_s, u"mqtt:hall"_s, u"mqtt"_s}));
        QVERIFY(door.ok() && hall.ok());
        first.online(u"door"_s);
        first.offline(u"door"_s, u"The first one died."_s);
        for (const auto& reader : {u"door"_s, u"hall"_s}) {
            first.expect(reader, u"The first one died."_s);
            other.expect(reader, u"The other one has not heard it."_s);
        }
        QCOMPARE(m_registry->find(*door)->stateText, u"The first one died."_s);
        QCOMPARE(m_registry->find(*hall)->stateText, u"The first one died. The other one has not heard it."_s);
    }

    void refusesWhatIsNotSafe()
    {
        const auto faultOf = [](const QMap<QString, QVariant>& raw) {
            const auto type = makeMqttServiceType();
            const auto values = checkOptions(type->options(), raw);
            const auto fine = values ? type->check(*values) : Result<Done>(values.error());
            return fine ? QString() : fine.error().code;
        };
        QCOMPARE(faultOf({}), QString());
        QCOMPARE(faultOf({{u"server"_s, u"tcp:mqtt.example.org:1883"_s}}), u"server"_s);
        QCOMPARE(faultOf({{u"server"_s, u"tcp:mqtt.example.org:1883"_s}, {u"in-the-clear"_s, true}}), QString());
        QCOMPARE(faultOf({{u"server"_s, u"tls:mqtt.example.org:8883"_s}}), QString());
        QCOMPARE(faultOf({{u"server"_s, u"tls:mqtt.example.org:8883:pin=00"_s}}), u"server"_s);
        QCOMPARE(faultOf({{u"server"_s, u"tls:8883"_s}}), u"server"_s);
        QCOMPARE(faultOf({{u"server"_s, u"192.0.2.7"_s}}), u"server"_s);
        const auto inTheClear = makeMqttServiceType()->faults(
            *checkOptions(makeMqttServiceType()->options(), {{u"server"_s, u"tcp:192.0.2.7:1883"_s}}));
        QCOMPARE(inTheClear.size(), 1);
        QVERIFY2(inTheClear.first().text.contains(u"Write tls:192.0.2.7:8883"_s), qPrintable(inTheClear.first().text));
        QCOMPARE(faultOf({{u"user"_s, u"station"_s}}), u"password-file"_s);
        const auto server = u"tls:localhost:8883"_s;
        QCOMPARE(faultOf({{u"server"_s, server}, {u"ca"_s, m_broker->path(u"ca.pem")}}), QString());
        QCOMPARE(faultOf({{u"server"_s, server}, {u"ca"_s, u"/etc/passwd"_s}}), u"ca"_s);
        QCOMPARE(faultOf({{u"server"_s, server}, {u"ca"_s, m_broker->path(u"missing")}}), u"ca"_s);
        const auto own = m_broker->path(u"own.pem");
        const auto key = m_broker->path(u"own.key");
        QCOMPARE(faultOf({{u"server"_s, server}, {u"certificate"_s, own}, {u"key"_s, key}}), QString());
        QCOMPARE(faultOf({{u"server"_s, server}, {u"certificate"_s, own}}), u"key"_s);
        QCOMPARE(faultOf({{u"server"_s, server}, {u"certificate"_s, own}, {u"key"_s, own}}), u"key"_s);
        QCOMPARE(faultOf({{u"certificate"_s, own}, {u"key"_s, key}}), u"certificate"_s); // shown to nobody
    }

    // A server may be silent for as long as it likes; ending does not wait for it.
    void endsAtOnce()
    {
        QTcpServer silent; // has no room for another connection, and does not say so
        silent.setListenBacklogSize(1);
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        silent.pauseAccepting();
        std::array<QTcpSocket, 4> others;
        for (auto& other : others)
            other.connectToHost(QHostAddress::LocalHost, silent.serverPort());
        QTRY_COMPARE(others.front().state(), QTcpSocket::ConnectedState);
        begin({{u"server"_s, u"tls:127.0.0.1:%1"_s.arg(silent.serverPort())}});
        QTest::qWait(50); // fixed wait: its thread has begun by then, and nothing tells when
        QElapsedTimer time;
        time.start();
        m_service.reset();
        QVERIFY2(time.elapsed() < 400, qPrintable(QString::number(time.elapsed())));
    }

private:
    Result<std::unique_ptr<ListedService>> make(const QMap<QString, QVariant>& raw)
    {
        const auto type = makeMqttServiceType();
        const auto values = checkOptions(type->options(), raw);
        if (!values)
            return values.error();
        ServiceContext context{*m_reactor, *m_database, *m_log, nothing<Accounts>(), nothing<polls::PollRegistry>(),
            *m_registry, *m_services, m_folder->path(), u"mqtt"_s};
        context.network = m_network;
        return type->make(std::move(context), *values);
    }
    void begin(const QMap<QString, QVariant>& raw)
    {
        auto made = make(raw);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text));
        m_service = std::move(*made);
        QVERIFY(got(m_service->start()).ok());
    }
    bool logged(const QString& words) const
    {
        const auto entries = m_log->entries();
        return std::any_of(
            entries.begin(), entries.end(), [&](const auto& entry) { return entry.text.contains(words); });
    }
    /// Says that it is there until it is a port: the broker may not be connected yet.
    void untilHeard(const QString& reader)
    {
        const auto isHeard = [&] {
            (void)m_broker->publish(u"everyport/%1/status"_s.arg(reader), u"online"_s);
            QTest::qWait(100); // fixed wait: between two messages to the broker
            return isPort(reader);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(), patience);
    }
    bool isPort(const QString& reader) const
    {
        const auto ports = m_registry->ports();
        return std::any_of(
            ports.begin(), ports.end(), [&](const auto& port) { return port.device == u"mqtt:"_s + reader; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<devices::DeviceRegistry> m_registry;
    std::unique_ptr<ServiceList> m_services;
    std::unique_ptr<ListedService> m_service;
    Taps m_taps;
    NetworkState* m_network = nullptr; ///< For the service that is made next.
};

QTEST_GUILESS_MAIN(MqttServiceTest)
#include "tst_mqttservice.moc"
