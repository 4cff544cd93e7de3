#include "app/stations/chains/erasuresender.h"

#include <latch>
#include <memory>

#include <QTest>

#include "app/stations/items/statusids.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/polls/statementcount.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A station that shares some polls; what it publishes is kept by the test.
class ErasureSenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sender.reset();
        m_room = std::make_unique<polls::BookRoom>();
        m_published.clear();
        m_shared.clear();
        for (const auto& id : {u"fruit"_s, u"tea"_s, u"milk"_s}) {
            QVERIFY(m_room->makeOpen(polls::fruitPoll(id)));
            m_shared.append(id);
            QVERIFY(m_room->tap(u"ra"_s, u"A0A0A0A0"_s));
            QVERIFY(m_room->tap(u"ra"_s, u"B0B0B0B0"_s));
            QVERIFY(m_room->done(m_room->registry->closePoll(id))); // its readers are the next one's
        }
        m_sender = std::make_unique<ErasureSender>(m_room->reactor.clock(), *m_room->registry,
            ErasureSender::Ports{.name = [] { return u"yard"_s; },
                .isHome = [] { return false; },
                .sharedPolls = [this] { return m_shared; },
                .publish = [this](QString id, QByteArray content) { return publish(id, content); },
                .warn = [](const QString& sentence) { QFAIL(qPrintable(sentence)); }});
        m_sender->start({});
        QVERIFY(pass());
    }
    void cleanup()
    {
        m_sender.reset();
        m_room.reset();
    }

    void saysWhatWasErased()
    {
        QVERIFY(m_published.isEmpty());
        QVERIFY(erase(u"A0A0A0A0"_s));
        QVERIFY(pass());
        QCOMPARE(m_published.size(), 1);
        const auto said = readErasures(m_published.value(erasuresId(u"yard"_s, 1)));
        QVERIFY(said);
        QCOMPARE(said->size(), 3);
    }

    /// Each says all of it, so none may be missing where only one has changed.
    void readsOnlyWhatHasChanged()
    {
        QVERIFY(erase(u"A0A0A0A0"_s));
        QVERIFY(pass());
        const auto before = m_published;
        const auto none = readingOf([] {});
        const auto one = readingOf([this] { m_sender->changed(u"tea"_s); });
        QCOMPARE(m_published, before);
        const auto all = readingOf([this] { m_sender->sharedChanged(); });
        QCOMPARE(m_published, before);
        QCOMPARE(all - none, 3 * (one - none)); // on a server, where nothing is counted, 0
    }

    void saysNoMoreOfWhatIsSharedNoMore()
    {
        QVERIFY(erase(u"A0A0A0A0"_s));
        QVERIFY(pass());
        m_shared = QStringList{u"tea"_s};
        m_sender->sharedChanged();
        QVERIFY(pass());
        const auto said = readErasures(m_published.value(erasuresId(u"yard"_s, 1)));
        QVERIFY(said);
        QCOMPARE(said->size(), 1);
        QCOMPARE(said->first().poll, u"tea"_s);
    }

    /// Less would undo nothing, but whoever comes just then would not hear of it.
    void saysNoLessWhereMoreIsSharedWhileItReads()
    {
        QVERIFY(erase(u"A0A0A0A0"_s));
        QVERIFY(pass());
        const auto before = m_published;
        m_contents.clear();
        const auto stalled = std::make_shared<std::latch>(1);
        auto reading = m_room->database->read([stalled](QSqlDatabase&) -> Result<Done> {
            stalled->wait();
            return Done{};
        });
        m_sender->changed(u"milk"_s);
        m_room->reactor.advance(1s);
        m_sender->sharedChanged();
        stalled->count_down();
        QVERIFY(m_room->done(std::move(reading)));
        QVERIFY(pass());
        QVERIFY(pass());
        QVERIFY(m_contents.isEmpty());
        QCOMPARE(m_published, before);
    }

private:
    Task<Result<Done>> publish(QString id, QByteArray content)
    {
        m_contents.append(content);
        m_published.insert(id, content);
        co_return Done{};
    }
    bool erase(const QString& card)
    {
        const bool isDone = m_room->done(m_room->registry->eraseCard(card, polls::PollRegistry::Erasure::Remove));
        for (const auto& [id, numbers] : std::as_const(m_room->heard.erased))
            m_sender->changed(id);
        return isDone;
    }
    /// Until what has changed was read and said.
    bool pass()
    {
        m_room->reactor.advance(1s);
        for (int i = 0; i < 10; ++i) { // each poll is a job
            m_room->reactor.turn();
            if (!m_room->done(m_room->database->read([](QSqlDatabase&) -> Result<Done> { return Done{}; })))
                return false;
        }
        m_room->reactor.turn();
        return true;
    }
    int readingOf(const std::function<void()>& change)
    {
        const polls::StatementCount count(*m_room, polls::StatementCount::Of::Reading);
        change();
        return pass() ? count.count() : -1;
    }

    std::unique_ptr<polls::BookRoom> m_room;
    QStringList m_shared;
    QMap<QString, QByteArray> m_published; // by id
    QByteArrayList m_contents;             // each that was
    std::unique_ptr<ErasureSender> m_sender;
};

QTEST_GUILESS_MAIN(ErasureSenderTest)
#include "tst_erasuresender.moc"
