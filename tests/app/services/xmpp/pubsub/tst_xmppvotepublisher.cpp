#include "app/services/xmpp/pubsub/xmppvotepublisher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

#include "app/log/log.h"
#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "app/services/xmpp/pubsub/voteitemstore.h"
#include "app/services/xmpp/pubsub/xmppvoteitems.h"
#include "app/services/xmpp/pubsub/xmppvotepayload.h"
#include "netcore/task/deferred.h"
#include "protocols/xml/document.h"
#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString node = u"vote/fruit"_s;

/// Refuses one item, once, or answers late that it has it.
class GappyStore final : public SqlPubsubStore {
public:
    using SqlPubsubStore::SqlPubsubStore;

    QString refused;
    QString held;
    bool isHolding = false;
    Deferred<Result<Done>> goOn;
    int retractions = 0;
    int retracting = 0; ///< Now.
    int mostRetracting = 0;
    Error why{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};

    Task<Result<Done>> putItem(QString where, xmpp::PubsubItem item, int maxItems) override
    {
        if (item.id == refused) {
            refused.clear();
            auto meanwhile = load(); // the answer comes when others are under way already
            (void)co_await std::move(meanwhile);
            co_return why;
        }
        const bool isHeld = item.id == held;
        auto putting = SqlPubsubStore::putItem(where, std::move(item), maxItems);
        const auto put = co_await std::move(putting);
        if (isHeld) {
            held.clear();
            isHolding = true;
            auto waiting = goOn.task();
            (void)co_await std::move(waiting);
        }
        co_return put;
    }
    Task<Result<bool>> removeItem(QString where, QString id) override
    {
        ++retractions;
        mostRetracting = std::max(mostRetracting, ++retracting);
        auto removing = SqlPubsubStore::removeItem(where, id);
        const auto removed = co_await std::move(removing);
        --retracting;
        co_return removed;
    }
};

/// Does something when the first vote is told.
struct AtFirstVote final : polls::PollEvents {
    std::function<void()> call;
    void voteCommitted(const polls::Poll&, const polls::Vote&, const polls::Tally&) override
    {
        if (const auto once = std::exchange(call, {}))
            once();
    }
};

/// A book and a node service on one file; what is published is written down.
class Press final : private xmpp::PubsubEvents {
public:
    /// With `apart` as the program does it: votes' items made of the registry's own log.
    explicit Press(bool apart = false) : keepsApart(apart) { open(); }
    ~Press() override { close(); }

    void open()
    {
        if (!wait(SqlPubsubStore::migrate(*room.database)))
            qFatal("no tables");
        const auto address = *xmpp::Jid::parse(u"pubsub.localhost"_s);
        store = std::make_unique<GappyStore>(*room.database, u"pubsub.localhost"_s);
        if (keepsApart) {
            store->keepVotesApart(votesFromLog(*room.registry, address));
            front = std::make_unique<VoteItemStore>(room.reactor.clock(), *store);
        }
        auto& used = front ? static_cast<xmpp::PubsubStore&>(*front) : *store;
        service = std::make_unique<xmpp::PubsubService>(room.reactor, router, address, u"E"_s, u"0"_s, used);
        if (!wait(service->open()))
            qFatal("no nodes");
        service->nodes().addListener(this);
        publish();
    }
    void publish()
    {
        publisher = std::make_unique<XmppVotePublisher>(
            room.reactor.clock(), *room.registry, service->nodes(), log, u"xmpp"_s);
        publisher->start();
    }
    void close()
    {
        publisher.reset();
        service.reset();
        front.reset();
        store.reset();
    }
    /// As after a crash, with time to vote while nobody publishes.
    void restart(const std::function<void()>& meanwhile = {})
    {
        close();
        room.restart();
        if (meanwhile)
            meanwhile();
        open();
    }
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        return room.waited(std::move(task));
    }
    bool heard(qsizetype count)
    {
        return room.reactor.turnUntil([&] { return published.size() >= count; });
    }
    QList<xmpp::PubsubItem> items()
    {
        const auto page = wait(service->nodes().items(node, {}));
        return page ? page->items : QList<xmpp::PubsubItem>();
    }
    QStringList stored()
    {
        const auto page = wait(service->nodes().items(node, {}));
        QStringList ids;
        for (const auto& item : page ? page->items : QList<xmpp::PubsubItem>())
            ids.append(item.id);
        return ids;
    }
    /// Numbers of the counted votes in the registry's own log.
    QStringList counted()
    {
        QStringList numbers;
        const auto votes = wait(room.registry->votesSince(u"fruit"_s, 0, 100'000));
        for (const auto& vote : *votes) {
            if (polls::isCounted(vote.outcome))
                numbers.append(QString::number(vote.number));
        }
        return numbers;
    }
    static QJsonObject json(const xmpp::PubsubItem& item)
    {
        const auto payload = xml::parse(item.payload);
        return QJsonDocument::fromJson(payload->child(u"json", u"urn:xmpp:json:0").text().toUtf8()).object();
    }
    /// "3/1": the counts of the answers right after it.
    static QString totals(const xmpp::PubsubItem& item)
    {
        QStringList counts;
        for (const auto& answer : json(item)[u"question"][u"answers"].toArray())
            counts.append(QString::number(answer[u"count"].toInt(-1)));
        return counts.join(u'/');
    }
    void vote(int number, const QString& reader = u"ra"_s)
    {
        room.tap(reader, u"01%1"_s.arg(number, 8, 16, QLatin1Char('0')));
    }

    const bool keepsApart;
    polls::BookRoom room;
    Log log{room.reactor.clock()};
    xmpp::Router router;
    std::unique_ptr<GappyStore> store;
    std::unique_ptr<VoteItemStore> front;
    std::unique_ptr<xmpp::PubsubService> service;
    std::unique_ptr<XmppVotePublisher> publisher;
    QList<xmpp::PubsubItem> published;
    QStringList retracted;

private:
    void itemPublished(const QString& where, const xmpp::PubsubItem& item) override
    {
        if (where == node)
            published.append(item);
    }
    void itemRetracted(const QString& where, const QString& id) override
    {
        if (where == node)
            retracted.append(id);
    }
};

} // namespace

class XmppVotePublisherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVoteIsAnItem()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        const auto& item = press.published.first();
        const auto& vote = press.room.heard.votes.first().vote;
        QCOMPARE(item.id, QString::number(vote.number));
        const auto payload = *xml::parse(item.payload);
        QVERIFY(payload.is(u"vote", voteNamespace));
        QCOMPARE(payload.childText(u"answer_id_ref"), u"apple"_s);
        QCOMPARE(payload.childText(u"question_id_ref"), u"fruit"_s);
        QCOMPARE(payload.childText(u"card"), vote.cardName);
        QVERIFY(payload.childText(u"rfid_tag").isNull());
        QVERIFY(!item.payload.contains("0100000001"));
        QCOMPARE(payload.childText(u"reader_id_ref"), u"ra"_s);
        QCOMPARE(payload.childText(u"poll_session"), u"1"_s);
        QVERIFY(payload.childText(u"timestamp").endsWith(u'Z'));
        const auto question = payload.child(u"question");
        QCOMPARE(question.childText(u"total_votes"), u"1"_s);
        QCOMPARE(question.child(u"answers").firstElement().childText(u"percentage"), u"100"_s);
        QCOMPARE(payload.elements().last().name(), u"json"_s);
        const auto json = Press::json(item);
        QCOMPARE(json[u"answer_id_ref"].toString(), u"apple"_s);
        QCOMPARE(json[u"question"][u"total_votes"].toInt(), 1);
        QCOMPARE(json[u"question"][u"answers"][0][u"answer_id"].toString(), u"apple"_s);
        QCOMPARE(json[u"person"][u"title"].toString(), vote.cardName);
    }

    void keptNumbersAreSent()
    {
        Press press;
        auto poll = polls::fruitPoll();
        poll.keepsNumbers = true;
        QVERIFY(press.room.makeOpen(poll));
        press.vote(1);
        QVERIFY(press.heard(1));
        const auto payload = *xml::parse(press.published.first().payload);
        QCOMPARE(payload.childText(u"rfid_tag"), u"urn:rfid:0100000001"_s);
        QVERIFY(payload.childText(u"card").isNull());
    }

    void hiddenResultsStayHidden()
    {
        Press press;
        auto poll = polls::fruitPoll();
        poll.resultsHidden = true;
        QVERIFY(press.room.makeOpen(poll));
        press.vote(1);
        QVERIFY(press.heard(1));
        const auto& bytes = press.published.first().payload;
        for (const auto* word : {"total_votes", "count", "percentage", "answer_id_ref"})
            QVERIFY2(!bytes.contains(word), word); // who may count answers vote by vote has the results, too
        QVERIFY(bytes.contains("<title>Which fruit?</title>"));
    }

    void onlyWhatCountsIsPublished()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Change)));
        press.vote(1);
        press.vote(1);          // the same again
        press.vote(1, u"rp"_s); // changed
        press.vote(2);
        QVERIFY(press.heard(3));
        press.room.reactor.turn();
        QCOMPARE(press.published.size(), 3);
        QCOMPARE(press.stored(), press.counted());
        QCOMPARE(Press::json(press.published[1])[u"previous_answer_id_ref"].toString(), u"apple"_s);
        QStringList totals;
        for (const auto& item : press.published)
            totals.append(Press::totals(item));
        QCOMPARE(totals, QStringList({u"1/0"_s, u"0/1"_s, u"1/1"_s}));
    }

    void nodesFollowThePolls()
    {
        Press press;
        auto poll = polls::fruitPoll();
        QVERIFY(press.room.done(press.room.registry->save(poll)));
        QVERIFY(press.room.reactor.turnUntil([&] { return press.service->nodes().find(node); }));
        QVERIFY(press.service->nodes().find(node)->config.title.isEmpty()); // a draft's question is nobody's business
        QVERIFY(press.room.done(press.room.registry->openPoll(u"fruit"_s)));
        QVERIFY(press.room.reactor.turnUntil(
            [&] { return press.service->nodes().find(node)->config.title == u"Which fruit?"; }));
        QCOMPARE(press.service->nodes().find(node)->config.payloadType, voteNamespace.toString());
        QVERIFY(press.room.done(press.room.registry->remove(u"fruit"_s)));
        QVERIFY(press.room.reactor.turnUntil([&] { return !press.service->nodes().find(node); }));
    }

    void saysWhenAllIsPublished()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.close();
        for (int card = 1; card <= 3; ++card)
            press.vote(card);
        press.open();
        auto published = press.publisher->caughtUp();
        QVERIFY(!published.isReady());
        QVERIFY(press.wait(std::move(published)));
        QCOMPARE(press.published.size(), 3);
        QVERIFY(press.publisher->caughtUp().isReady());
    }

    void triesAtOnceWhatCouldNotBePublishedWhereSomebodyWaits()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        press.store->refused = QString::number(press.published.first().id.toLongLong() + 1);
        press.vote(2);
        QVERIFY(press.room.reactor.turnUntil([&] { return press.store->refused.isEmpty(); }));
        (void)press.wait(press.publisher->caughtUp());    // refused just now, or tried again already
        QVERIFY(press.wait(press.publisher->caughtUp())); // and no five seconds have passed
        QCOMPARE(press.published.size(), 2);

        press.close();
        for (int card = 3; card <= 5; ++card)
            press.vote(card);
        press.open();
        auto waiting = press.publisher->caughtUp();
        press.close();
        QVERIFY(waiting.isReady() && !waiting.take()); // nobody waits for a service that has ended
    }

    void catchesUpAfterACrash()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        for (int card = 1; card <= 3; ++card)
            press.vote(card, card % 2 ? u"ra"_s : u"rp"_s);
        QVERIFY(press.heard(3));
        press.published.clear();
        press.restart([&] {
            for (int card = 4; card <= 8; ++card)
                press.vote(card, card % 2 ? u"ra"_s : u"rp"_s);
        });
        QVERIFY(press.heard(5));
        press.vote(9);
        QVERIFY(press.heard(6));
        QCOMPARE(press.published.size(), 6); // those of before are not told again
        QCOMPARE(press.stored(), press.counted());
        QStringList totals;
        for (const auto& item : press.published)
            totals.append(Press::totals(item));
        // as they stood then
        QCOMPARE(totals, QStringList({u"2/2"_s, u"3/2"_s, u"3/3"_s, u"4/3"_s, u"4/4"_s, u"5/4"_s}));
    }

    // What nobody published for long goes out in pieces, each with what stood then.
    void manyMissedOnesHaveTheirOwnTotals()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.close();
        constexpr int many = 450;
        for (int card = 1; card <= many; ++card)
            press.room.registry->tapped({.reader = card % 3 == 0 ? u"rp"_s : u"ra"_s,
                .tag = u"01%1"_s.arg(card, 8, 16, QLatin1Char('0')),
                .at = press.room.now()});
        QVERIFY(press.room.settle());
        press.open();
        QVERIFY(press.heard(many));
        QCOMPARE(press.stored(), press.counted());
        QCOMPARE(press.published.size(), many);
        for (int card = 1; card <= many; ++card)
            QCOMPARE(Press::totals(press.published[card - 1]), u"%1/%2"_s.arg(card - card / 3).arg(card / 3));
    }

    void votesDuringTheCatchingUpKeepTheirOrder()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.close();
        for (int card = 1; card <= 300; ++card)
            press.room.registry->tapped(
                {.reader = u"ra"_s, .tag = u"01%1"_s.arg(card, 8, 16, QLatin1Char('0')), .at = press.room.now()});
        QVERIFY(press.room.settle());
        press.open();
        for (int card = 301; card <= 400; ++card) {
            press.room.registry->tapped(
                {.reader = u"rp"_s, .tag = u"01%1"_s.arg(card, 8, 16, QLatin1Char('0')), .at = press.room.now()});
            press.room.reactor.turn();
        }
        QVERIFY(press.heard(400));
        QCOMPARE(press.stored(), press.counted());
        QCOMPARE(press.stored().size(), 400);
        for (int i = 0; i < 400; ++i) {
            QCOMPARE(press.published[i].id, press.stored().at(i));
            QCOMPARE(Press::totals(press.published[i]), i < 300 ? u"%1/0"_s.arg(i + 1) : u"300/%1"_s.arg(i - 299));
        }
    }

    // The registry has all of them before it tells of the first.
    void mergedVotesThatWereReadAlreadyAreNotPublishedTwice()
    {
        Press press(true);
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        polls::BookRoom other;
        QVERIFY(other.done(other.registry->importPolls(*press.wait(press.room.registry->exportPoll(u"fruit"_s)))));
        QVERIFY(other.done(other.registry->openPoll(u"fruit"_s)));
        for (const auto& card : {u"0100000001"_s, u"0100000002"_s, u"0100000003"_s})
            QVERIFY(other.tap(u"rp"_s, card));
        const auto log = other.exported(u"fruit"_s, polls::ExportFormat::Log);
        QVERIFY(log.ok());

        press.publisher.reset();
        AtFirstVote listener;
        press.room.registry->addListener(listener);
        const auto listening = qScopeGuard([&] { press.room.registry->removeListener(listener); });
        bool isPublished = false;
        listener.call = [&] {
            press.publish();
            isPublished = press.wait(press.publisher->caughtUp()).ok() && press.published.size() == 3;
        };
        QVERIFY(press.room.done(press.room.registry->mergeLog(u"fruit"_s, *log)));
        QVERIFY(isPublished);
        QVERIFY(press.wait(press.publisher->caughtUp()));
        QCOMPARE(press.published.size(), 3);

        press.vote(4); // and it goes on
        QVERIFY(press.heard(4));
        QCOMPARE(press.stored(), press.counted());
    }

    /// Something failed beside a catching up, and somebody waits: the next one begins behind it.
    void catchesUpOneAfterTheOther()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.close();
        for (int card = 1; card <= 5; ++card)
            press.vote(card);
        press.open();
        press.publisher->start();
        press.publisher->start();
        QVERIFY(press.wait(press.publisher->caughtUp()));
        QStringList published;
        for (const auto& item : press.published)
            published.append(item.id);
        QCOMPARE(published, press.counted()); // each once
        press.vote(6);                        // and it is live
        QVERIFY(press.heard(6));
        QCOMPARE(press.stored(), press.counted());
    }

    /// Its numbers begin again, and what the one before it had published says nothing of them.
    void aPollThatIsMadeAnewMeanwhileIsPublished()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.close();
        for (int card = 1; card <= 20; ++card)
            press.vote(card);
        const auto last = press.counted().last();
        press.open();
        press.store->held = last;
        QVERIFY(press.room.reactor.turnUntil([&] { return press.store->isHolding; }));
        QVERIFY(press.room.done(press.room.registry->remove(u"fruit"_s)));
        QVERIFY(press.room.reactor.turnUntil([&] { return !press.service->nodes().find(node); }));
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.store->goOn.fire(Done());
        QVERIFY(press.wait(press.publisher->caughtUp()));
        press.published.clear();
        press.vote(1);
        QVERIFY(press.counted().last().toLongLong() < last.toLongLong());
        QVERIFY(press.heard(1));
        QCOMPARE(press.stored(), press.counted());
    }

    void comesBackFromTrouble()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        // The vote gets through, its publishing does not.
        int commits = 0;
        std::atomic<bool> failing = true;
        press.room.database->setFault([&]() -> std::optional<Error> {
            if (!failing || ++commits == 1)
                return std::nullopt;
            return Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
        });
        press.vote(2);
        QVERIFY(press.room.reactor.turnUntil([&] { return press.log.count(LogLevel::Error) > 0; }));
        QVERIFY(press.log.entries().back().text.contains(u"counted but not published"));
        failing = false;
        press.vote(3);
        press.room.reactor.advance(6s);
        QVERIFY(press.heard(3));
        QCOMPARE(press.stored(), press.counted());
        QCOMPARE(Press::totals(press.published[1]), u"2/0"_s);
        press.room.database->setFault({});
    }

    void whatIsCancelledIsTriedAgainWithoutAWord()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        const auto refuse = [&press](qint64 number) {
            press.store->refused = QString::number(number);
            press.store->why = Error::cancelled();
        };
        const auto first = press.published.first().id.toLongLong();
        refuse(first + 1);
        press.vote(2);
        QVERIFY(press.room.reactor.turnUntil([&] { return press.store->refused.isEmpty(); }));
        (void)press.wait(press.publisher->caughtUp());    // cancelled just now, or tried again already
        QVERIFY(press.wait(press.publisher->caughtUp())); // by which it is tried at once
        QCOMPARE(press.published.size(), 2);

        // During the catching up.
        press.close();
        press.vote(3);
        press.open();
        refuse(first + 2);
        QVERIFY(!press.wait(press.publisher->caughtUp()));
        QCOMPARE(press.published.size(), 2);
        press.room.reactor.advance(6s);
        QVERIFY(press.heard(3));
        QVERIFY(press.wait(press.publisher->caughtUp()));
        QCOMPARE(press.log.count(LogLevel::Error), 0);
    }

    void aGapBehindLaterOnesIsClosed()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        press.store->refused = QString::number(press.published.first().id.toLongLong() + 2);
        for (int card = 2; card <= 4; ++card) // the first goes to the disk alone, the others after it together
            press.room.registry->tapped({.reader = u"ra"_s, .tag = u"010000000%1"_s.arg(card), .at = press.room.now()});
        QVERIFY(press.room.settle());
        QVERIFY(press.room.reactor.turnUntil(
            [&] { return press.log.count(LogLevel::Error) > 0 && press.published.size() == 3; }));
        QCOMPARE(press.stored().size(), 3); // the third is missing, the fourth came through
        press.room.reactor.advance(6s);
        QVERIFY(press.room.reactor.turnUntil([&] { return press.stored().size() == 4; }));
        auto stored = press.stored();
        std::sort(stored.begin(), stored.end());
        QCOMPARE(stored, press.counted());
    }

    void erasedVotesAreTakenBack()
    {
        using Erasure = polls::PollRegistry::Erasure;
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Change)));
        press.vote(1);
        press.vote(2);
        press.vote(1, u"rp"_s);
        press.vote(3);
        QVERIFY(press.heard(4));
        const auto ids = press.stored();
        QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000001"_s, Erasure::Remove)));
        QVERIFY(press.room.reactor.turnUntil([&] { return press.retracted.size() == 2; }));
        QCOMPARE(press.retracted, (QStringList{ids[0], ids[2]}));
        QCOMPARE(press.stored(), press.counted());

        // Where the vote stands without its voter it is not published again either: its item named the card.
        QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000003"_s, Erasure::Anonymise)));
        QVERIFY(press.room.reactor.turnUntil([&] { return press.retracted.size() == 3; }));
        press.restart();
        press.vote(4);
        QVERIFY(press.heard(5));
        QVERIFY(!press.stored().contains(ids[3]));
        QCOMPARE(press.retracted.size(), 3);

        // Erased while nobody published: made up for.
        press.restart(
            [&] { QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000002"_s, Erasure::Remove))); });
        QVERIFY(press.room.reactor.turnUntil([&] { return press.retracted.size() == 4; }));
        QCOMPARE(press.retracted.last(), ids[1]);
        QCOMPARE(press.stored().size(), 1);
    }

    void voidedVotesAreTakenBack()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Every)));
        press.vote(1);
        press.vote(2);
        QVERIFY(press.heard(2));
        const auto ids = press.stored();
        QVERIFY(press.room.done(press.room.registry->retract(u"fruit"_s, u"0100000001"_s, {u"A test"_s, u"lena"_s})));
        QVERIFY(press.room.reactor.turnUntil([&] { return press.retracted.size() == 1; }));
        QCOMPARE(press.retracted.first(), ids[0]);
        press.vote(1);
        QVERIFY(press.heard(3));
        QCOMPARE(Press::totals(press.published.last()), u"2/0"_s);
        // Made and voided while nobody published: never told, and what stood beside it is right.
        press.restart([&] {
            QVERIFY(press.room.tap(u"rp"_s, u"0100000004"_s));
            QVERIFY(press.room.tap(u"ra"_s, u"0100000005"_s));
            QVERIFY(
                press.room.done(press.room.registry->retract(u"fruit"_s, u"0100000004"_s, {u"A test"_s, u"lena"_s})));
        });
        QVERIFY(press.heard(4));
        QCOMPARE(Press::totals(press.published.last()), u"3/0"_s);
        QCOMPARE(press.retracted.size(), 1);
    }

    void onlyWhatIsStillThereIsTakenBack()
    {
        using Erasure = polls::PollRegistry::Erasure;
        for (const bool isApart : {false, true}) {
            Press press(isApart);
            QVERIFY(press.room.makeOpen(polls::fruitPoll()));
            for (int card = 1; card <= 5; ++card)
                press.vote(card);
            QVERIFY(press.heard(5));
            const auto ids = press.stored();
            QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000001"_s, Erasure::Remove)));
            QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000002"_s, Erasure::Anonymise)));
            QVERIFY(press.wait(press.publisher->caughtUp()));
            QCOMPARE(press.retracted, ids.first(2));
            press.restart();
            QVERIFY(press.wait(press.publisher->caughtUp()));
            QCOMPARE(press.store->retractions, 0);

            press.restart(
                [&] { QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000003"_s, Erasure::Anonymise))); });
            QVERIFY(press.wait(press.publisher->caughtUp()));
            QCOMPARE(press.retracted, ids.first(3));
            QCOMPARE(press.store->retractions, 1);
            press.restart(
                [&] { QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000004"_s, Erasure::Remove))); });
            QVERIFY(press.wait(press.publisher->caughtUp()));
            QCOMPARE(press.retracted, ids.first(4));
            QCOMPARE(press.stored(), ids.mid(4));
        }
    }

    /// Each by itself would be a commit of its own: a card that was held to a reader all day, or a merge that voids.
    void manyAreTakenBackTogether()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Every)));
        for (int i = 0; i < 250; ++i)
            press.room.registry->tapped({.reader = u"ra"_s, .tag = u"0100000001"_s, .at = press.room.now()});
        QVERIFY(press.room.settle());
        QVERIFY(press.heard(250));
        const auto ids = press.counted();
        QCOMPARE(ids.size(), 250);
        QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000001"_s, polls::PollRegistry::Erasure::Remove)));
        QVERIFY(press.wait(press.publisher->caughtUp()));
        QCOMPARE(press.retracted, ids);
        QCOMPARE(press.store->mostRetracting, 200); // and no more at once, however many there are
        QVERIFY(press.stored().isEmpty());
    }

    void takesBackWhenThereIsRoomAgain()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        int commits = 0;
        std::atomic<bool> failing = true;
        press.room.database->setFault([&]() -> std::optional<Error> {
            if (!failing || ++commits == 1)
                return std::nullopt;
            return Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
        });
        QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000001"_s, polls::PollRegistry::Erasure::Remove)));
        QVERIFY(press.room.reactor.turnUntil([&] { return press.log.count(LogLevel::Error) > 0; }));
        failing = false;
        press.room.reactor.advance(6s);
        QVERIFY(press.room.reactor.turnUntil([&] { return press.retracted.size() == 1; }));
        QVERIFY(press.stored().isEmpty());
        press.room.database->setFault({});
    }

    void itemsAreTheSameAfterARestart()
    {
        Press press(true);
        QVERIFY(press.room.makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Change)));
        press.vote(1);
        press.vote(1, u"rp"_s);
        press.vote(2);
        QVERIFY(press.heard(3));
        QVERIFY(press.room.done(press.room.registry->resetPoll(u"fruit"_s)));
        press.vote(2, u"rp"_s);
        QVERIFY(press.heard(4));
        auto told = press.published;
        for (auto& item : told)
            item.source.clear();
        QCOMPARE(press.items(), told);
        press.restart([&] { press.vote(3); });
        QVERIFY(press.heard(5));
        told.append(press.published.last());
        told.last().source.clear();
        QCOMPARE(press.items(), told);
        QCOMPARE(press.published.size(), 5); // nothing was told twice
    }

    /// Once its round is over, an item says what it said at the end of it, whatever the poll is by then.
    void itemsOfEarlierRoundsStayWhatTheyWere()
    {
        Press press(true);
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        press.vote(2, u"rp"_s);
        QVERIFY(press.heard(2));
        QVERIFY(press.room.done(press.room.registry->closePoll(u"fruit"_s)));
        const auto first = press.items();
        QCOMPARE(Press::totals(first.last()), u"1/1"_s);
        QVERIFY(
            press.room.done(press.room.registry->resetPoll(u"fruit"_s))); // a draft: nobody is told what it will ask
        QCOMPARE(press.items(), first);
        auto poll = *press.room.registry->find(u"fruit"_s);
        poll.question = u"Which pie?"_s;
        poll.answers = {{u"cherry"_s, u"Cherry"_s, {}}, {u"plum"_s, u"Plum"_s, {}}};
        poll.readers = {{u"ra"_s, u"cherry"_s}, {u"rp"_s, u"plum"_s}};
        poll.resultsHidden = true;
        QVERIFY(press.room.done(press.room.registry->save(poll)));
        QCOMPARE(press.items(), first);
        press.restart();
        QCOMPARE(press.items(), first);

        // One that ended with its results hidden has not shown them, and does not begin to.
        QVERIFY(press.room.done(press.room.registry->openPoll(u"fruit"_s)));
        press.vote(1);
        QVERIFY(press.heard(3));
        QVERIFY(press.room.done(press.room.registry->resetPoll(u"fruit"_s)));
        QVERIFY(press.room.done(press.room.registry->setResultsHidden(u"fruit"_s, false)));
        press.restart();
        const auto all = press.items();
        QCOMPARE(all.first(2), first);
        QVERIFY(all.last().payload.contains("Which pie?") && !all.last().payload.contains("total_votes"));
    }

    void votesOfARoundThatEndedMeanwhileArePublishedAsOfThen()
    {
        Press press(true);
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        press.restart([&] {
            press.vote(2);
            QVERIFY(press.room.done(press.room.registry->closePoll(u"fruit"_s)));
            QVERIFY(press.room.done(press.room.registry->resetPoll(u"fruit"_s)));
            auto poll = *press.room.registry->find(u"fruit"_s);
            poll.question = u"Which pie?"_s;
            QVERIFY(press.room.done(press.room.registry->save(poll)));
        });
        QVERIFY(press.heard(2));
        QCOMPARE(Press::totals(press.published.last()), u"2/0"_s);
        QVERIFY(!press.published.last().payload.contains("pie")); // a draft's question
    }

    void itemsFollowThePoll()
    {
        Press press(true);
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        QVERIFY(press.room.done(press.room.registry->setResultsHidden(u"fruit"_s, true)));
        QVERIFY(!press.items().first().payload.contains("answer_id_ref"));
        QVERIFY(press.room.done(press.room.registry->setResultsHidden(u"fruit"_s, false)));
        QVERIFY(press.items().first().payload.contains("answer_id_ref"));
        QVERIFY(press.room.done(press.room.registry->remove(u"fruit"_s)));
        QVERIFY(press.room.reactor.turnUntil([&] { return !press.service->nodes().find(node); }));
        QVERIFY(press.items().isEmpty());
    }

    void erasedVotesAreGoneAtOnce()
    {
        Press press(true);
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        press.vote(2);
        press.vote(3);
        QVERIFY(press.heard(3));
        const auto ids = press.stored();
        QVERIFY(press.room.done(press.room.registry->eraseCard(u"0100000001"_s, polls::PollRegistry::Erasure::Remove)));
        QVERIFY(press.room.reactor.turnUntil([&] { return press.retracted.size() == 1; }));
        QCOMPARE(press.stored(), ids.mid(1));
        QVERIFY(
            press.room.done(press.room.registry->eraseCard(u"0100000002"_s, polls::PollRegistry::Erasure::Anonymise)));
        QVERIFY(press.room.reactor.turnUntil([&] { return press.retracted.size() == 2; }));
        QCOMPARE(press.stored(), ids.mid(2));
        press.restart();
        press.vote(4);
        QVERIFY(press.heard(4));
        QCOMPARE(press.retracted.size(), 2);
        QCOMPARE(press.stored().first(), ids[2]);
    }

    void resetsGoOnWithNumbers()
    {
        Press press;
        QVERIFY(press.room.makeOpen(polls::fruitPoll()));
        press.vote(1);
        QVERIFY(press.heard(1));
        QVERIFY(press.room.done(press.room.registry->resetPoll(u"fruit"_s)));
        QVERIFY(press.room.done(press.room.registry->openPoll(u"fruit"_s)));
        press.vote(1);
        QVERIFY(press.heard(2));
        QVERIFY(press.published[1].id.toLongLong() > press.published[0].id.toLongLong());
        QCOMPARE(Press::json(press.published[1])[u"poll_session"].toString(), u"2"_s);
        QCOMPARE(Press::totals(press.published[1]), u"1/0"_s);
    }
};

QTEST_GUILESS_MAIN(XmppVotePublisherTest)
#include "tst_xmppvotepublisher.moc"
