#include "app/station/running/polls/removedpictures.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RemovedPicturesTest : public QObject {
    Q_OBJECT

    polls::BookRoom m_room;
    QList<QStringList> m_dropped;

    static polls::Poll pictured(const QString& id, const QString& picture)
    {
        auto poll = polls::fruitPoll(id);
        poll.answers.first().image = picture;
        return poll;
    }

private Q_SLOTS:
    void theyGoAMinuteAfterTheirPoll()
    {
        QVERIFY(m_room.done(m_room.registry->save(pictured(u"before"_s, u"/a.png"_s))));
        RemovedPictures removed(*m_room.registry, m_room.reactor.clock(), [this](QStringList paths) {
            m_dropped.append(paths);
            return Task<Result<Done>>(Result<Done>(Done()));
        });
        QVERIFY(m_room.done(m_room.registry->save(pictured(u"later"_s, u"/b.png"_s))));
        QVERIFY(m_room.done(m_room.registry->save(polls::fruitPoll(u"plain"_s))));
        for (const auto& id : {u"plain"_s, u"before"_s})
            QVERIFY(m_room.done(m_room.registry->remove(id)));
        QCOMPARE(removed.waiting(), QStringList(u"/a.png"_s));
        m_room.reactor.advance(50s);
        QVERIFY(m_room.done(m_room.registry->remove(u"later"_s)));
        m_room.reactor.advance(50s);
        QCOMPARE(removed.waiting(), QStringList({u"/a.png"_s, u"/b.png"_s})); // those of the last have their minute
        QVERIFY(m_dropped.isEmpty());
        m_room.reactor.advance(10s);
        QCOMPARE(m_dropped, QList<QStringList>({{u"/a.png"_s, u"/b.png"_s}}));
        QVERIFY(removed.waiting().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemovedPicturesTest)
#include "tst_removedpictures.moc"
