#include "app/services/mqtt/mqttconnection.h"

#include <sys/eventfd.h>

#include <cerrno>
#include <cstring>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "netcore/base/filedescriptor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// One connection, turned here, to a broker whose bytes are written here.
class MqttConnectionTest : public QObject, private MqttConnectionEvents {
    Q_OBJECT
    using Answer = MqttSession::Answer;

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_session = {};
        m_broker = nullptr;
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }

    void saysWhatIsHeard()
    {
        MqttConnection connection(place(), m_session, *this);
        QVERIFY(begin(connection));
        QCOMPARE(connection.answer(), Answer::None);
        QVERIFY(heard(connection, letsIn));
        QCOMPARE(connection.answer(), Answer::LetIn);
        QCOMPARE(m_told, (QStringList{u"let in"_s, u"read"_s}));
        QVERIFY(asked(connection, '\x82'));
        QVERIFY(heard(connection, grants));
        QVERIFY(m_told.contains(u"subscribed"_s));
        QVERIFY(heard(connection, published("everyport/door/tag", "04A1B2C3")));
        QVERIFY(m_told.contains(u"door: 04A1B2C3"_s));
        QVERIFY(heard(connection, published("elsewhere", "04A1B2C3")));
        QCOMPARE(m_told.filter(u"04A1B2C3"_s).size(), 1);
    }

    void tellsWhetherTheSessionWasKept()
    {
        MqttConnection connection(place(), m_session, *this);
        QVERIFY(begin(connection));
        QVERIFY(heard(connection, QByteArray::fromHex("2003010000")));
        QVERIFY(m_told.contains(u"let in, with a session"_s));
    }

    void publishesWithTheNextTurn()
    {
        MqttConnection connection(place(), m_session, *this);
        QVERIFY(begin(connection));
        QVERIFY(heard(connection, letsIn));
        QVERIFY(heard(connection, grants));
        m_broker->readAll();
        connection.publish("everyport/door/feedback", "good");
        QVERIFY(asked(connection, '\x30'));
        QVERIFY(m_sent.endsWith("good"));
    }

    void endsItsSession()
    {
        MqttConnection connection(place(), m_session, *this);
        QVERIFY(begin(connection));
        QVERIFY(heard(connection, letsIn));
        connection.endSession();
        QVERIFY(m_broker->waitForDisconnected());
        QVERIFY(m_broker->readAll().endsWith(QByteArray::fromHex("e00700051100000000"))); // for 0 seconds
    }

    void endsAsTheBrokerSays_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("other version") << QByteArray::fromHex("2003008400") << int(Answer::OtherVersion);
        QTest::newRow("not let in") << QByteArray::fromHex("2003008700") << int(Answer::Refused);
        QTest::newRow("may not read") << letsIn + QByteArray::fromHex("90050001008701") << int(Answer::LetIn);
    }
    void endsAsTheBrokerSays()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        MqttConnection connection(place(), m_session, *this);
        QVERIFY(begin(connection));
        m_broker->write(answer);
        QVERIFY(m_broker->waitForBytesWritten());
        const auto why = untilItEnds(connection);
        QCOMPARE(int(connection.answer()), kind);
        QCOMPARE(why.kind, Error::Kind::Disconnected);
        QVERIFY(!why.text.isEmpty());
        QVERIFY(!m_told.contains(u"subscribed"_s));
    }

    void saysWhenTheProtocolIsBroken()
    {
        MqttConnection connection(place(), m_session, *this);
        QVERIFY(begin(connection));
        QVERIFY(heard(connection, letsIn));
        QVERIFY(heard(connection, grants));
        m_broker->write(QByteArray::fromHex("340d0008") + "anywhere" + QByteArray::fromHex("000700"));
        QVERIFY(m_broker->waitForBytesWritten());
        QVERIFY(untilItEnds(connection).text.contains(u"QoS 2"_s));
        QCOMPARE(m_told.constLast(), u"broken"_s);
    }

    void saysWhenAnotherHasItsName()
    {
        MqttConnection connection(place(), m_session, *this);
        QVERIFY(begin(connection));
        QVERIFY(heard(connection, letsIn));
        QVERIFY(heard(connection, grants));
        m_broker->write(QByteArray::fromHex("e0028e00")); // DISCONNECT, session taken over
        QVERIFY(m_broker->waitForBytesWritten());
        QCOMPARE(untilItEnds(connection).kind, Error::Kind::Disconnected);
        QVERIFY(m_told.contains(u"taken"_s));
    }

    void saysThatNobodyIsThere()
    {
        auto nowhere = place();
        m_server->close();
        MqttConnection connection(nowhere, m_session, *this);
        const auto opened = connection.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().text, QString::fromLocal8Bit(std::strerror(ECONNREFUSED)) + u'.');
        QCOMPARE(connection.answer(), Answer::Unreached);
    }

private:
    // By MQTT 5: it is let in without a session; both topics are granted with QoS 1.
    const QByteArray letsIn = QByteArray::fromHex("2003000000");
    const QByteArray grants = QByteArray::fromHex("90050001000101");

    MqttBroker place() const { return {.host = u"127.0.0.1"_s, .port = m_server->serverPort()}; }

    static QByteArray published(const QByteArray& topic, const QByteArray& payload)
    {
        const auto rest = QByteArray(1, '\0') + char(topic.size()) + topic + QByteArray(1, '\0') + payload;
        return "\x30" + QByteArray(1, char(rest.size())) + rest;
    }

    bool begin(MqttConnection& connection)
    {
        if (!connection.open() || !m_server->waitForNewConnection(5000))
            return false;
        m_broker = m_server->nextPendingConnection();
        return asked(connection, '\x10');
    }

    /// Turns once for these bytes.
    bool heard(MqttConnection& connection, const QByteArray& bytes)
    {
        m_broker->write(bytes);
        return m_broker->waitForBytesWritten() && bool(connection.turn(m_wakeup.get()));
    }

    /// Whether such a packet was sent by now, or is by another turn.
    bool asked(MqttConnection& connection, char packet)
    {
        eventfd_write(m_wakeup.get(), 1);
        if (!connection.turn(m_wakeup.get()) || (!m_broker->bytesAvailable() && !m_broker->waitForReadyRead(5000)))
            return false;
        m_sent = m_broker->readAll();
        return m_sent.startsWith(packet);
    }

    Error untilItEnds(MqttConnection& connection)
    {
        for (int count = 0; count < 10; ++count) {
            if (const auto went = connection.turn(m_wakeup.get()); !went)
                return went.error();
        }
        return Error::cancelled();
    }

    void letIn(bool hasSession) override { m_told.append(hasSession ? u"let in, with a session"_s : u"let in"_s); }
    void subscribed(MqttConnection&) override { m_told.append(u"subscribed"_s); }
    void messageReceived(MqttMessage message) override
    {
        m_told.append(message.reader + u": "_s + QString::fromUtf8(message.payload));
    }
    void bytesRead() override { m_told.append(u"read"_s); }
    void protocolBroken() override { m_told.append(u"broken"_s); }
    void sessionTaken() override { m_told.append(u"taken"_s); }

    QStringList m_told;
    MqttSession m_session;
    std::unique_ptr<QTcpServer> m_server;
    QTcpSocket* m_broker = nullptr; ///< The other end; the server's.
    QByteArray m_sent;
    const FileDescriptor m_wakeup{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
};

QTEST_GUILESS_MAIN(MqttConnectionTest)
#include "tst_mqttconnection.moc"
