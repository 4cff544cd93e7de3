#include "ui/devices/computer/stickexport.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Poll;

class StickExportTest : public QObject {
    Q_OBJECT

    static qint64 at(const QDate& day) { return day.startOfDay().addSecs(12 * 3600).toMSecsSinceEpoch(); }
    static Poll poll(const QString& id, const QString& event, Poll::State state, int day)
    {
        Poll poll;
        poll.id = id;
        poll.event = event;
        poll.question = id.toUpper() + u'?';
        poll.state = state;
        if (state != Poll::State::Draft)
            poll.openedAt = at(QDate(2026, 11, day));
        if (state == Poll::State::Closed)
            poll.closedAt = at(QDate(2026, 11, day + 1));
        return poll;
    }

private Q_SLOTS:
    void theEventThatGoesOnIsMeant()
    {
        const QList<Poll> all{poll(u"fund"_s, u"Citizens' day"_s, Poll::State::Closed, 20),
            poll(u"lunch"_s, u"School"_s, Poll::State::Closed, 23),
            poll(u"band"_s, u"Citizens' day"_s, Poll::State::Draft, 21),
            poll(u"stall"_s, u"Citizens' day"_s, Poll::State::Open, 21)};
        const ExportedEvent wanted{.name = u"Citizens' day"_s,
            .title = u"Citizens' day"_s,
            .folder = u"2026-11-20 "_s + polls::slugFrom(u"Citizens' day"_s),
            .day = QDate(2026, 11, 20),
            .polls = {u"fund"_s, u"stall"_s},
            .isOpen = true,
            .isMeant = true};
        const auto events = eventsToExport(all);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().name, u"School"_s); // the newest first
        QVERIFY(!events.first().isMeant);
        QCOMPARE(events.last(), wanted);
    }

    void twoEventsOfADayDoNotShareAFolder()
    {
        const QList<Poll> all{poll(u"a"_s, u"市民の日"_s, Poll::State::Closed, 20),
            poll(u"b"_s, u"Праздник"_s, Poll::State::Closed, 20), poll(u"c"_s, u"Day!"_s, Poll::State::Closed, 20),
            poll(u"d"_s, u"Day?"_s, Poll::State::Closed, 20), poll(u"e"_s, u"Day"_s, Poll::State::Closed, 21)};
        QStringList folders;
        for (const ExportedEvent& event : eventsToExport(all))
            folders.append(event.folder);
        QCOMPARE(folders,
            (QStringList{u"2026-11-21 day"_s, u"2026-11-20 poll"_s, u"2026-11-20 poll-2"_s, u"2026-11-20 day"_s,
                u"2026-11-20 day-2"_s}));
    }

    void elseTheLastOne()
    {
        const QList<Poll> all{poll(u"fund"_s, u"Citizens' day"_s, Poll::State::Closed, 20),
            poll(u"lunch"_s, {}, Poll::State::Closed, 23), poll(u"other"_s, {}, Poll::State::Closed, 22)};
        const auto events = eventsToExport(all);
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.first().name, u"lunch"_s); // of no event: it alone
        QCOMPARE(events.first().title, u"LUNCH?"_s);
        QCOMPARE(events.first().polls, QStringList{u"lunch"_s});
        QCOMPARE(events.first().folder, u"2026-11-23 lunch"_s);
        QVERIFY(events.first().isMeant && !events[1].isMeant && !events[2].isMeant);
        QVERIFY(eventsToExport({poll(u"band"_s, {}, Poll::State::Draft, 21)}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StickExportTest)
#include "tst_stickexport.moc"
