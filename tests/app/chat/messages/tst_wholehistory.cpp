#include "app/chat/messages/wholehistory.h"

#include <semaphore>

#include <QElapsedTimer>
#include <QTest>

#include "tests/app/chat/messages/messagestage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

namespace {

/// Messages are said at a time of the day, in minutes, which is their text.
struct PagesStage : MessageStage {
    History history{*database};
    WholeHistory whole{history, flow};
    using Place = History::Place;

    static Message saidAt(int minute)
    {
        auto made = message(QString::number(minute), u"m%1"_s.arg(minute));
        made.at = minute;
        return made;
    }
    bool say(const QList<int>& minutes)
    {
        const auto count = told.size();
        for (const int minute : minutes)
            flow.add(saidAt(minute));
        return settled(count + minutes.size());
    }
    bool change(int minute, const QString& text)
    {
        flow.change({1, 0, u"m%1"_s.arg(minute)}, [text](Message& message) { message.text = text; });
        return settled(told.size() + 1);
    }
    History::Page take(Task<Result<History::Page>> reading)
    {
        if (!reactor.turnUntil([&] { return reading.isReady(); }))
            qFatal("no answer");
        return *reading.take();
    }
    static QString texts(const History::Page& page)
    {
        QStringList words;
        for (const auto& message : page.messages)
            words.append(message.text.text);
        return (page.isFirst ? u"|"_s : QString()) + words.join(u' ') + (page.isLast ? u"|"_s : QString());
    }
    QString read(Task<Result<History::Page>> reading) { return texts(take(std::move(reading))); }
};

} // namespace

/// Pages of what is on a full disk and of what waits for it.
class WholeHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsStandsInItsPlace()
    {
        PagesStage stage;
        QVERIFY(stage.say({10, 20, 30}));
        stage.fillDisk();
        QVERIFY(stage.say({40, 5, 25})); // a live one, and some that were played back
        QCOMPARE(stage.read(stage.whole.newest(1, 9)), u"|5 10 20 25 30 40|"_s);
        QCOMPARE(stage.read(stage.whole.newest(1, 3)), u"25 30 40|"_s);
        QCOMPARE(stage.read(stage.whole.before(1, {25, 99}, 3)), u"10 20 25"_s);
        QCOMPARE(stage.read(stage.whole.before(1, {10, 1}, 3)), u"|5"_s);
        QCOMPARE(stage.read(stage.whole.behind(1, {}, 3)), u"5 10 20"_s);
        QCOMPARE(stage.read(stage.whole.behind(1, {20, 2}, 3)), u"25 30 40|"_s);
        QCOMPARE(stage.read(stage.whole.behind(1, {40, 99}, 3)), u"|"_s);
        QCOMPARE(stage.read(stage.whole.around(1, {20, 2}, 4)), u"10 20 25 30"_s);
        QCOMPARE(stage.read(stage.whole.around(1, {20, 2}, 40)), u"|5 10 20 25 30 40|"_s);
        QCOMPARE(stage.read(stage.whole.newest(2, 9)), u"||"_s);
        stage.freeDisk();
        QCOMPARE(stage.read(stage.whole.newest(1, 9)), u"|5 10 20 25 30 40|"_s);
    }

    void whatWasChangedStandsAsItIsNow()
    {
        PagesStage stage;
        QVERIFY(stage.say({10, 20, 30, 40}));
        stage.fillDisk();
        QVERIFY(stage.change(20, u"corrected"_s));
        QVERIFY(stage.change(40, {}));
        QCOMPARE(stage.read(stage.whole.newest(1, 9)), u"|10 corrected 30 |"_s);
        QCOMPARE(stage.read(stage.whole.newest(1, 2)), u"30 |"_s);
        QCOMPARE(stage.read(stage.whole.before(1, {30, 3}, 2)), u"|10 corrected"_s);
        QCOMPARE(stage.read(stage.whole.behind(1, {10, 1}, 2)), u"corrected 30"_s);
        QCOMPARE(stage.read(stage.whole.around(1, {20, 2}, 2)), u"corrected 30"_s);
        QCOMPARE(stage.read(stage.whole.aroundMessage(1, 2, 2)), u"corrected 30"_s);
    }

    void whatIsMeantIsFoundWhereItWaits()
    {
        PagesStage stage;
        QVERIFY(stage.say({10, 20, 40}));
        stage.fillDisk();
        QVERIFY(stage.say({50, 30}));
        QCOMPARE(stage.read(stage.whole.aroundMessage(1, 5, 2)), u"30 40"_s);
        QCOMPARE(stage.read(stage.whole.aroundMessage(1, 2, 4)), u"|10 20 30 40"_s);
        QCOMPARE(stage.read(stage.whole.aroundMessage(1, 77, 4)), u"||"_s);
    }

    /// However much waits, a page is no longer than asked for, and all are on one of them.
    void aFloodGoesByPages()
    {
        PagesStage stage;
        QVERIFY(stage.say({1, 20'000}));
        stage.fillDisk();
        constexpr int many = 10'000;
        QList<int> minutes;
        for (int i = 0; i < many; ++i)
            minutes.append(2 + (i * 7919) % many);
        QVERIFY(stage.say(minutes));
        QStringList onward, back;
        PagesStage::Place last;
        for (bool isLast = false; !isLast;) {
            const auto page = stage.take(stage.whole.behind(1, last, 900));
            QVERIFY(page.messages.size() <= 900);
            for (const auto& message : page.messages)
                onward.append(message.text.text);
            last = {page.messages.last().at, page.messages.last().number};
            isLast = page.isLast;
        }
        PagesStage::Place first{std::numeric_limits<qint64>::max(), 0};
        for (bool isFirst = false; !isFirst;) {
            const auto page = stage.take(stage.whole.before(1, first, 900));
            QVERIFY(page.messages.size() <= 900);
            for (auto it = page.messages.rbegin(); it != page.messages.rend(); ++it)
                back.prepend(it->text.text);
            first = {page.messages.first().at, page.messages.first().number};
            isFirst = page.isFirst;
        }
        QStringList expected{u"1"_s};
        for (int i = 0; i < many; ++i)
            expected.append(QString::number(2 + i));
        expected.append(u"20000"_s);
        QCOMPARE(onward, expected);
        QCOMPARE(back, expected);
        const auto whole = stage.take(stage.whole.around(1, {1, 1}, 120));
        QCOMPARE(whole.messages.size(), 61);
        QVERIFY(whole.isFirst && !whole.isLast);
    }

    /// Read before the commit, answered after it: neither the page nor those that wait have it.
    void whatIsStoredMeanwhileIsNotMissed()
    {
        PagesStage stage;
        QVERIFY(stage.say({10, 20, 30}));
        stage.fillDisk();
        QVERIFY(stage.say({40}));
        QVERIFY(stage.change(20, u"corrected"_s));
        // A statement that is not at its end: what is read meanwhile is as it was when that began.
        const auto open = std::make_shared<std::unique_ptr<QSqlQuery>>();
        const auto gate = std::make_shared<std::binary_semaphore>(0);
        auto holding = stage.database->read([open, gate](QSqlDatabase& connection) -> Result<Done> {
            *open = std::make_unique<QSqlQuery>(connection);
            (*open)->setForwardOnly(true);
            const bool stands = (*open)->exec(u"SELECT number FROM chat_message"_s) && (*open)->next();
            gate->acquire();
            return stands ? Result<Done>(Done{}) : Error::local(Reason::BadValue, u"nothing to read"_s);
        });
        auto reading = stage.whole.newest(1, 9);
        auto ending = stage.database->read([open](QSqlDatabase&) -> Result<Done> {
            open->reset();
            return Done{};
        });
        stage.freeDisk();
        const bool isStored = stage.flow.unstored(1).isEmpty();
        gate->release();
        QVERIFY(isStored);
        QCOMPARE(stage.read(std::move(reading)), u"|10 corrected 30 40|"_s);
        QVERIFY(holding.isReady() && ending.isReady());
        QVERIFY(holding.take() && ending.take());
    }
};

QTEST_GUILESS_MAIN(WholeHistoryTest)
#include "tst_wholehistory.moc"
