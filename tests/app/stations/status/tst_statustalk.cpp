#include "app/stations/status/statustalk.h"

#include <QTest>

#include "tests/app/stations/playedexchange.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StatusTalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_passed = 0;
        m_failure.reset();
        m_table = std::make_unique<StationTable>(m_clock);
        m_talk = std::make_unique<StatusTalk>(m_clock, *m_table,
            StatusTalk::Ports{.own = [this] { return StationStatus{.name = u"hall"_s, .version = m_version}; },
                .publish =
                    [this](QByteArray content) {
                        m_said.append(statusFromJson(content).value_or(StationStatus()));
                        return m_failure ? Task<Result<Done>>(*m_failure) : Task<Result<Done>>(Done{});
                    },
                .passed = [this] { ++m_passed; }});
    }
    void cleanup()
    {
        m_talk.reset();
        m_exchange.timeAsked = {};
    }

    void withoutALineOnlyTimePasses()
    {
        m_talk->begin();
        m_talk->say();
        m_talk->sayNow();
        m_clock.advance(20s);
        QVERIFY(m_said.isEmpty());
        QCOMPARE(m_passed, 21);
        QCOMPARE(m_table->rows().first().name, u"hall"_s);
        m_talk->end();
        m_clock.advance(20s);
        QCOMPARE(m_passed, 21);
    }

    void saysItEveryTenSeconds()
    {
        m_talk->begin();
        m_talk->start(m_exchange);
        m_clock.advance(1ms);
        QCOMPARE(m_said.size(), 1); // at once
        m_clock.advance(60s);
        QVERIFY2(m_said.size() >= 6 && m_said.size() <= 7, qPrintable(QString::number(m_said.size())));
        m_talk->stop();
        const auto until = m_said.size();
        m_clock.advance(60s);
        QCOMPARE(m_said.size(), until);
    }

    /// However much changes, once a second at most; and what is said is what holds then.
    void whatChangesIsSaidSoon()
    {
        m_talk->start(m_exchange);
        m_clock.advance(5s);
        QCOMPARE(m_said.size(), 1);
        for (int i = 0; i < 40; ++i) {
            m_version = QString::number(i);
            m_talk->say();
            m_clock.advance(100ms);
        }
        QVERIFY2(m_said.size() >= 5 && m_said.size() <= 6, qPrintable(QString::number(m_said.size())));
        m_clock.advance(1s);
        QCOMPARE(m_said.last().version, u"39"_s);
    }

    void whatFailedIsSaidAnew()
    {
        m_failure = Error::refused(Reason::TooLarge, u"It is too large."_s);
        m_talk->begin();
        m_talk->start(m_exchange);
        m_clock.advance(1s);
        QCOMPARE(m_said.size(), 1);
        m_failure.reset();
        m_clock.advance(12s);
        QCOMPARE(m_said.size(), 2);
    }

    void theLastWordIsThatItEnds()
    {
        m_talk->start(m_exchange);
        m_clock.advance(1s);
        QVERIFY(!m_said.last().hasEnded);
        m_talk->say();
        QVERIFY(m_talk->sayGoodbye().take());
        QVERIFY(m_said.last().hasEnded);
        const auto until = m_said.size();
        m_clock.advance(5s); // nothing takes it back
        QCOMPARE(m_said.size(), until);
    }

    /// Of those who are there; who has no line is not asked.
    void othersAreAskedForTheirTime()
    {
        m_table->setRoster({.home = u"hall"_s, .stations = {entry(u"hall"_s), entry(u"yard"_s), entry(u"shed"_s)}});
        m_table->setConnected(true);
        m_talk->begin();
        m_talk->start(m_exchange);
        m_clock.advance(1s);
        m_table->statusHeard({.name = u"yard"_s, .address = u"yard@here/x"_s});
        m_clock.advance(15s);
        QCOMPARE(lineOf(u"yard"_s), std::optional(12ms));
        QCOMPARE(lineOf(u"shed"_s), std::nullopt);
    }

    /// What is sent to one may show that there is no line any more: nobody else is asked then.
    void theLineMayGoWhileOneIsAsked()
    {
        m_table->setRoster({.home = u"hall"_s, .stations = {entry(u"hall"_s), entry(u"yard"_s), entry(u"shed"_s)}});
        m_table->setConnected(true);
        int asked = 0;
        m_exchange.timeAsked = [&] {
            ++asked;
            m_talk->stop();
        };
        m_talk->begin();
        m_talk->start(m_exchange);
        m_clock.advance(1s);
        m_table->statusHeard({.name = u"yard"_s, .address = u"yard@here/x"_s});
        m_table->statusHeard({.name = u"shed"_s, .address = u"shed@here/x"_s});
        m_clock.advance(15s);
        QCOMPARE(asked, 1);
    }

private:
    static RosterEntry entry(const QString& name) { return {.name = name, .key = QByteArray(32, name[0].toLatin1())}; }
    std::optional<std::chrono::milliseconds> lineOf(const QString& name) const
    {
        for (const auto& row : m_table->rows()) {
            if (row.name == name)
                return row.line;
        }
        return {};
    }

    ManualClock m_clock;
    PlayedService m_service;
    PlayedExchange m_exchange{m_service, u"hall@here/x"_s};
    std::unique_ptr<StationTable> m_table;
    QList<StationStatus> m_said;
    QString m_version = u"1"_s;
    std::optional<Error> m_failure;
    int m_passed = 0;
    std::unique_ptr<StatusTalk> m_talk;
};

QTEST_GUILESS_MAIN(StatusTalkTest)
#include "tst_statustalk.moc"
