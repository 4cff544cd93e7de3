#include <QTest>

#include "app/traffic/traffictally.h"
#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/connections/connectiondetail.h"
#include "ui/connections/connectionlabels.h"
#include "ui/widgets/tables/filter.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Direction = ConnectionRecord::Direction;
using Family = Address::Family;

/// A connection in words, and what is copied of it to be used elsewhere: in a terminal, in the filter field.
class ConnectionLabelsTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    ConnectionRegistry m_registry{m_clock};

    std::shared_ptr<ConnectionRecord> connection(Direction direction, const Address& peer, const Address& local = {})
    {
        auto record = m_registry.open(direction);
        record->peer = peer;
        record->local = local;
        return record;
    }
    static TlsFacts tls(const QString& serverName)
    {
        TlsFacts facts;
        facts.version = u"TLSv1.3"_s;
        facts.serverName = serverName;
        return facts;
    }
    static bool finds(const QString& filter, const QString& value)
    {
        return Filter(filter, {u"who"_s}).matches([&](const QString& key) { return key == "who"_L1 ? value : u""_s; });
    }

private Q_SLOTS:
    /// "0.0 ms on average, 0 ms at most" is two ways of saying nothing.
    void answersHaveTimesWhereTheyTookAny()
    {
        TrafficTally tally;
        QCOMPARE(ConnectionDetail::answerWords(tally), u"none yet"_s);
        tally.add(u"200"_s, false, 400, 0);
        tally.add(u"200"_s, false, 400, 0);
        QCOMPARE(ConnectionDetail::answerWords(tally), u"2, each at once"_s);
        tally.add(u"200"_s, false, 400, 3);
        const QString words = ConnectionDetail::answerWords(tally);
        QVERIFY2(words.startsWith("3, after "_L1) && words.contains("3 ms at most"_L1), qPrintable(words));
    }

    void protocolsAreCalledAsPeopleKnowThem()
    {
        QCOMPARE(protocolName(u"xmpp"_s), u"XMPP"_s);
        QCOMPARE(protocolName(u"websocket"_s), u"WebSocket"_s);
        QCOMPARE(protocolName(u"dbus"_s), u"D-Bus"_s);
        QCOMPARE(protocolName(u"id12"_s), u"Serial"_s);
        QCOMPARE(protocolName(u"?"_s), u"Serial"_s); // nobody knows yet
    }

    void whatIsBeingFoundOutIsInTheWindowsLanguage()
    {
        const auto record = m_registry.open(Direction::Out);
        record->service = u"finding out"_s;
        QCOMPARE(serviceWord(*record), u"finding out"_s);
        const PseudoLanguage other(PseudoLanguage::Kind::Longest);
        QCOMPARE(serviceWord(*record), PseudoLanguage::longest(u"finding out"_s));
        record->service = u"no card"_s; // a reader that somebody called so
        QCOMPARE(serviceWord(*record), u"no card"_s);
    }

    /// The bus has no service that somebody made: its word is ours, and translated.
    void theBusIsThisComputer()
    {
        const auto record = m_registry.open(Direction::Out);
        record->service = u"This computer"_s;
        const PseudoLanguage other(PseudoLanguage::Kind::Longest);
        QCOMPARE(serviceWord(*record), u"This computer"_s); // somebody called a service so
        record->protocol = u"dbus"_s;
        QCOMPARE(serviceWord(*record), PseudoLanguage::longest(u"This computer"_s));
    }

    /// Whoever came in is reached at our end, whom we called at theirs.
    void shortLivesAreTold()
    {
        const auto record = m_registry.open(ConnectionRecord::Direction::In);
        QCOMPARE(ageText(*record, record->opened + 3s), u"3 s"_s);
        record->state = ConnectionRecord::State::Closed;
        record->closed = record->opened + 340ms;
        QCOMPARE(ageText(*record, record->opened + 1min), u"340 ms"_s);
        record->closed = record->opened + 3400ms;
        QCOMPARE(ageText(*record, record->opened + 1min), u"3.4 s"_s);
        record->closed = record->opened + 42s;
        QCOMPARE(ageText(*record, record->opened + 1min), u"42 s"_s);
        QCOMPARE(closingReason(*record), QString());
        record->closedWhy = u"closed"_s;
        QCOMPARE(closingReason(*record), QString());
        record->closedWhy = u"The time was over."_s;
        QCOMPARE(closingReason(*record), u"The time was over."_s);
    }

    void theTerminalTakesTheWayOfAClient()
    {
        const Address theirs{Family::IPv4, u"10.0.0.4"_s, 40000}, ours{Family::IPv6, u"::1"_s, 5222};
        QCOMPARE(commandOf(*connection(Direction::Out, theirs, ours)), u"nc 10.0.0.4 40000"_s);
        const auto in = connection(Direction::In, theirs, ours);
        QCOMPARE(endpointOf(*in), u"tcp:[::1]:5222"_s);
        in->protocol = u"http"_s;
        QCOMPARE(commandOf(*in), u"curl -v http://[::1]:5222/"_s);
        in->setTls(tls({}));
        QCOMPARE(commandOf(*in), u"curl -v https://[::1]:5222/"_s);
        QCOMPARE(endpointOf(*in), u"tls:[::1]:5222"_s);
        QCOMPARE(commandOf(*connection(Direction::In, {Family::Memory, {}, 0})), QString());
    }

    /// SNI is whatever a stranger writes: pasted into a terminal it must stay one word of that command.
    void aServersNameRunsNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("a name") << u"chat.example"_s << u"chat.example"_s;
        QTest::newRow("a command") << u"x;reboot"_s << u"'x;reboot'"_s;
        QTest::newRow("an answer") << u"$(reboot)"_s << u"'$(reboot)'"_s;
        QTest::newRow("a line of its own") << u"x\nreboot"_s << u"'x\nreboot'"_s;
        QTest::newRow("out of the quotes") << u"x';reboot;'"_s << u"'x'\\'';reboot;'\\'''"_s;
    }
    void aServersNameRunsNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, word);
        const auto record = connection(
            Direction::In, {Family::IPv4, u"203.0.113.9"_s, 40000}, {Family::IPv4, u"10.0.0.4"_s, 5223});
        record->setTls(tls(name));
        QCOMPARE(commandOf(*record), u"openssl s_client -connect 10.0.0.4:5223 -servername "_s + word);
    }

    void pathsStayOneWord()
    {
        QCOMPARE(commandOf(*connection(Direction::In, {Family::Unix, {}, 0}, {Family::Unix, u"/run/a b.sock"_s, 0})),
            u"nc -U '/run/a b.sock'"_s);
        QCOMPARE(
            commandOf(*connection(Direction::Out, {Family::Serial, u"/dev/ttyUSB0"_s, 0})), u"picocom /dev/ttyUSB0"_s);
    }

    /// "Only …" in the menu of a row shows at least that row, whatever somebody calls themselves.
    void aFilterFindsWhatItWasMadeOf_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << u"ann"_s;
        QTest::newRow("blank") << u"ann of the shire"_s;
        QTest::newRow("tab") << u"ann\tof"_s;
        QTest::newRow("quotes") << u"ann \"the cat\" fox"_s;
        QTest::newRow("a quote") << u"5\" disk"_s;
        QTest::newRow("a filter") << u"x\" -who:x \""_s;
        QTest::newRow("minus") << u"-ann"_s;
    }
    void aFilterFindsWhatItWasMadeOf()
    {
        QFETCH(const QString, value);
        QVERIFY2(finds(filterOf(u"who"_s, value), value), qPrintable(filterOf(u"who"_s, value)));
        QVERIFY(!finds(filterOf(u"who"_s, value, true), value));
        QVERIFY(!finds(filterOf(u"who"_s, value), u"bob"_s));
    }

    void whoCanReadAlongIsSaid()
    {
        QCOMPARE(tlsWord(*connection(Direction::In, {Family::IPv4, u"203.0.113.9"_s, 1})), u"none"_s);
        QCOMPARE(tlsWord(*connection(Direction::In, {Family::IPv4, u"127.0.0.1"_s, 1})), u"not needed"_s);
        const auto record = connection(Direction::In, {Family::IPv4, u"203.0.113.9"_s, 1});
        record->setTls(tls({}));
        QCOMPARE(tlsWord(*record), u"1.3"_s);
    }
};

QTEST_GUILESS_MAIN(ConnectionLabelsTest)
#include "tst_connectionlabels.moc"
