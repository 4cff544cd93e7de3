#include "app/stations/status/undonenotices.h"

#include <QStringList>
#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What stations have undone; each test's are called after their names in logs.
class UndoneNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_warned.clear();
        m_table = std::make_unique<StationTable>(m_clock);
        m_notices = std::make_unique<UndoneNotices>(m_clock, *m_table,
            UndoneNotices::Ports{.nameOf = [](const QString& station) { return u"name of "_s + station; },
                .warn = [this](const QString& sentence) { m_warned.append(sentence); }});
    }

    void theFirstIsToldAtOnceAndTheRestTogether()
    {
        note(u"yard"_s, {.voided = 1});
        QCOMPARE(takeTold(), QStringList{u"name of yard 1"_s});
        for (int second = 0; second < 59; ++second) {
            m_clock.advance(1s);
            note(u"yard"_s, {.linked = 1, .overtaken = 1});
            m_notices->look();
        }
        QVERIFY(takeTold().isEmpty());
        m_clock.advance(1s);
        m_notices->look();
        QCOMPARE(takeTold(), QStringList{u"name of yard 118"_s});
        note(u"yard"_s, {.voided = 5}); // the next minute has begun
        QVERIFY(takeTold().isEmpty());
        m_clock.advance(1min);
        m_notices->look();
        QCOMPARE(takeTold(), QStringList{u"name of yard 5"_s});
        QCOMPARE(m_warned.size(), 3);
    }

    void afterAQuietMinuteItIsToldAtOnceAgain()
    {
        note(u"yard"_s, {.voided = 1});
        m_clock.advance(1min);
        m_notices->look();
        note(u"yard"_s, {.voided = 2});
        QCOMPARE(takeTold(), (QStringList{u"name of yard 1"_s, u"name of yard 2"_s}));
    }

    void eachStationAndPollHasItsOwn()
    {
        m_notices->note(u"fruit"_s, {{u"hall"_s, {.voided = 1}}, {u"yard"_s, {.voided = 2}}});
        m_notices->note(u"tea"_s, {{u"yard"_s, {.voided = 3}}});
        QCOMPARE(takeTold(), (QStringList{u"name of hall 1"_s, u"name of yard 2"_s, u"name of yard 3"_s}));
        QVERIFY(m_warned.last().contains(u"“tea”"_s));
    }

    void whatWaitsIsToldAtTheEnd()
    {
        note(u"yard"_s, {.voided = 1});
        note(u"yard"_s, {.voided = 2});
        note(u"hall"_s, {.voided = 4});
        m_notices->end();
        QCOMPARE(takeTold(), (QStringList{u"name of yard 1"_s, u"name of hall 4"_s, u"name of yard 2"_s}));
        m_notices->end();
        QVERIFY(takeTold().isEmpty());
    }

    void aSentenceSaysTheWays()
    {
        note(u"yard"_s, {.voided = 3, .linked = 2, .overtaken = 1});
        QVERIFY2(
            m_warned.last().contains(
                u"“fruit” that were cast at other stations do not count any more by what the station “name of yard” sent: 3 voided, 2 of voters who were linked with others, 1 of voters who have earlier votes there."_s),
            qPrintable(m_warned.last()));
        note(u"hall"_s, {.overtaken = 4});
        QVERIFY2(m_warned.last().contains(u"sent: 4 of voters who have earlier votes there."_s),
            qPrintable(m_warned.last()));
    }

private:
    void note(const QString& station, const polls::UndoneVotes& undone)
    {
        m_notices->note(u"fruit"_s, {{station, undone}});
    }
    /// By the table.
    QStringList takeTold()
    {
        QStringList told;
        for (const auto& one : m_table->takeNew())
            told.append(u"%1 %2"_s.arg(one.name).arg(one.number));
        return told;
    }

    ManualClock m_clock;
    QStringList m_warned;
    std::unique_ptr<StationTable> m_table;
    std::unique_ptr<UndoneNotices> m_notices;
};

QTEST_GUILESS_MAIN(UndoneNoticesTest)
#include "tst_undonenotices.moc"
