#include "app/log/log.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Heard : LogEvents {
    QStringList lines;
    std::function<void(const LogEntry&)> also;
    void entryAdded(const LogEntry& entry) override
    {
        lines << entry.text;
        if (also)
            also(entry);
    }
    void entryRepeated(const LogEntry& entry) override { lines << u"%1 × %2"_s.arg(entry.text).arg(entry.times); }
};

} // namespace

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewest()
    {
        ManualClock clock;
        Log log(clock, 3);
        for (auto text : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
            log.info(u"test"_s, text);
        QCOMPARE(log.entries().size(), 3u);
        QCOMPARE(log.entries().front().text, u"two"_s);
        QCOMPARE(log.entries().back().number, 4u);
        QCOMPARE(log.count(LogLevel::Info), 4);
    }

    void saysWhatNobodyHereHasWritten()
    {
        ManualClock clock;
        Log log(clock);
        log.warning(u"web"_s, Error::local(Reason::NoSpace, u"The disk is full."_s));
        log.quote(LogLevel::Info, u"web"_s, u"password=apple GET /"_s);
        log.info(u"web"_s, log.entries().back().text); // the same words of ours are another line
        QCOMPARE(log.entries().size(), 3u);
        QVERIFY(log.entries()[0].hasOnlyCodes && !log.entries()[0].isQuoted);
        QVERIFY(log.entries()[1].isQuoted && !log.entries()[1].hasOnlyCodes);
        QVERIFY(!log.entries()[1].text.contains(u"apple"));
        QVERIFY(!log.entries()[2].isQuoted);
    }

    void countsEqualLinesInARow()
    {
        ManualClock clock;
        Log log(clock);
        Heard heard;
        log.addListener(&heard);
        log.warning(u"door"_s, u"bad checksum"_s);
        clock.advance(2s);
        log.warning(u"door"_s, u"bad checksum"_s);
        log.warning(u"hall"_s, u"bad checksum"_s); // another source is another line
        QCOMPARE(log.entries().size(), 2u);
        QCOMPARE(log.entries().front().times, 2);
        QCOMPARE(log.entries().front().lastAt - log.entries().front().at, 2000);
        QCOMPARE(log.count(LogLevel::Warning), 3);
        QCOMPARE(heard.lines, QStringList({u"bad checksum"_s, u"bad checksum × 2"_s, u"bad checksum"_s}));
    }

    void leavesOutWhatIsBelowTheLevel()
    {
        ManualClock clock;
        Log log(clock);
        log.debug(u"test"_s, u"detail"_s);
        QVERIFY(log.entries().empty());
        log.setLevel(LogLevel::Debug);
        log.debug(u"test"_s, u"detail"_s);
        QCOMPARE(log.entries().size(), 1u);
    }

    void unfoldsAnError()
    {
        ManualClock clock;
        Log log(clock);
        log.error(u"web"_s, Error{Error::Kind::Local, Reason::AddressInUse, u"8080 is taken"_s, u"E1"_s, 98});
        QCOMPARE(log.entries().back().text, u"8080 is taken"_s);
        QCOMPARE(log.entries().back().details, reasonName(Reason::AddressInUse) + u", code E1, system code 98"_s);
    }

    void tellsInOrderWhatListenersAdd()
    {
        ManualClock clock;
        Log log(clock);
        Heard first;
        Heard second;
        first.also = [&](const LogEntry& entry) {
            if (entry.text == u"cause"_s)
                log.info(u"test"_s, u"effect"_s);
        };
        log.addListener(&first);
        log.addListener(&second);
        log.info(u"test"_s, u"cause"_s);
        QCOMPARE(second.lines, QStringList({u"cause"_s, u"effect"_s}));
    }

    void letsAListenerGoWhileTelling()
    {
        ManualClock clock;
        Log log(clock);
        Heard first;
        auto second = std::make_unique<Heard>();
        first.also = [&](const LogEntry&) {
            if (second)
                log.removeListener(second.get());
            second.reset();
        };
        log.addListener(&first);
        log.addListener(second.get());
        log.info(u"test"_s, u"one"_s);
        log.info(u"test"_s, u"two"_s);
        QCOMPARE(first.lines.size(), 2);
    }

    void endsWhenAListenerNeverStops()
    {
        ManualClock clock;
        Log log(clock, 10);
        Heard chatty;
        int said = 0;
        chatty.also = [&](const LogEntry&) {
            if (++said < 5000)
                log.info(u"test"_s, QString::number(said)), log.info(u"test"_s, u"more %1"_s.arg(said));
        };
        log.addListener(&chatty);
        log.info(u"test"_s, u"start"_s);
        QCOMPARE(log.entries().size(), 10u);
    }

    void blanksSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("blanked");
        QTest::newRow("none") << u"alice logged in from 127.0.0.1"_s << u"alice logged in from 127.0.0.1"_s;
        QTest::newRow("pair") << u"user=al password=hunter2 port=1"_s << u"user=al password=••• port=1"_s;
        QTest::newRow("json") << uR"({"password": "a b c", "x": 1})"_s << uR"({"password": •••, "x": 1})"_s;
        QTest::newRow("url") << u"GET /x?token=abc&y=2"_s << u"GET /x?token=•••&y=2"_s;
        QTest::newRow("header") << u"Authorization: Basic YWxpY2U6cHc="_s << u"Authorization: •••"_s;
        QTest::newRow("case") << u"PASSWORD = 'x y'"_s << u"PASSWORD = •••"_s;
        QTest::newRow("in an address") << u"“mqtt://joe:hunter2@host”, at once"_s
                                       << u"“mqtt://joe:•••@host”, at once"_s;
        QTest::newRow("in an endpoint") << u"\"tls:joe:hunter2@host:1883\""_s << u"\"tls:joe:•••@host:1883\""_s;
        QTest::newRow("with a slash") << u"“tls:joe:hun/ter2@host:1883” mqtt://joe:hun/ter2@host/x"_s
                                      << u"“tls:joe:•••@host:1883” mqtt://joe:•••@host/x"_s;
        QTest::newRow("a path behind a port") << u"https://host:8080/users/@joe"_s << u"https://host:8080/users/@joe"_s;
        QTest::newRow("people") << u"xmpp: a@b.example/c:d, xmpp:a@b.example and irc: a!b@c"_s
                                << u"xmpp: a@b.example/c:d, xmpp:a@b.example and irc: a!b@c"_s;
        QTest::newRow("word alone") << u"the password of alice was changed"_s << u"the password of alice was changed"_s;
    }
    void blanksSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, blanked);
        QCOMPARE(withoutSecrets(text), blanked);
        ManualClock clock;
        Log log(clock);
        log.info(u"test"_s, text, text);
        QCOMPARE(log.entries().back().text, blanked);
        QCOMPARE(log.entries().back().details, blanked);
    }

    void strangersReadNoAddressesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("blanked");
        QTest::newRow("none") << u"irc: alice joined #hall from 127.0.0.1:6667"_s
                              << u"irc: alice joined #hall from 127.0.0.1:6667"_s;
        QTest::newRow("path") << u"GET /polls/lunch.json HTTP/1.1"_s << u"GET /polls/lunch.json HTTP/1.1"_s;
        QTest::newRow("query") << u"GET /x?pw=hunter5&code=hunter9#a HTTP/1.1"_s
                               << u"GET /x?pw=•••&code=•••#a HTTP/1.1"_s;
        QTest::newRow("user") << u"\"https://u:hunter8@x.example/a\""_s << u"\"https://•••@x.example/a\""_s;
        QTest::newRow("user of an endpoint") << u"tls:joe:hunter8@host:1883"_s << u"tls:•••@host:1883"_s;
        QTest::newRow("with a slash") << u"tls:joe:hun/ter8@host:1883 https://u:hun/ter8@x.example/a"_s
                                      << u"tls:•••@host:1883 https://•••@x.example/a"_s;
        QTest::newRow("people") << u"xmpp:a@b.example and irc: a!b@c"_s << u"xmpp:a@b.example and irc: a!b@c"_s;
        QTest::newRow("step") << u"GET /reset/hunter6 HTTP/1.1"_s << u"GET /reset/••• HTTP/1.1"_s;
        QTest::newRow("opaque") << u"GET /hooks/T0AbCdEfGhIjKlMnOpQr/x"_s << u"GET /hooks/•••/x"_s;
    }
    void strangersReadNoAddressesSecrets()
    {
        QFETCH(QString, text);
        QTEST(forStrangers(text), "blanked");
    }

    /// A sentence of our own that looks as if a secret followed would come without its end.
    void ourOwnSentencesAreLeftAsTheyAre()
    {
        static const QRegularExpression sentence(u"u\"([A-Z][^\"]*\\.)\"_s"_s);
        int found = 0;
        for (const auto& floor : {u"netcore"_s, u"protocols"_s, u"app"_s}) {
            QDirIterator files(
                QStringLiteral(EVERYPORT_SOURCE "/") + floor, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = sentence.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const auto text = matches.next().captured(1);
                    ++found;
                    if (text != u"Sent as Authorization: Bearer."_s) // the help of an option, which is not logged
                        QVERIFY2(withoutSecrets(text) == text, qPrintable(file.fileName() + u": "_s + text));
                }
            }
        }
        QVERIFY(found > 500);
    }

    void boundsALine()
    {
        ManualClock clock;
        Log log(clock);
        log.info(u"test"_s, QString(100000, u'x'), QString(100000, u'y'));
        QCOMPARE(log.entries().back().text.size(), 4096);
        QCOMPARE(log.entries().back().details.size(), 16384);
    }

    void namesLevels()
    {
        for (auto level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
            QCOMPARE(logLevelNamed(logLevelName(level)), level);
        QVERIFY(!logLevelNamed(u"loud"_s));
    }
};

QTEST_APPLESS_MAIN(LogTest)
#include "tst_log.moc"
