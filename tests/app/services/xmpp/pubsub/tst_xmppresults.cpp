#include "app/services/xmpp/pubsub/xmppresults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/services/pubsubear.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Polls with votes, a pubsub service with what they come to, and whoever listens there.
struct Newsroom {
    Newsroom()
    {
        router.attach(u"elsewhere"_s, ear);
        if (!room.waited(SqlPubsubStore::migrate(*room.database)))
            qFatal("no tables");
        store = std::make_unique<SqlPubsubStore>(*room.database, u"pubsub.localhost"_s);
        pubsub = std::make_unique<xmpp::PubsubService>(
            room.reactor, router, jid(u"pubsub.localhost"_s), u"E"_s, u"0"_s, *store);
        results = std::make_unique<XmppResults>(room.reactor.clock(), *room.database, *pubsub, *room.registry);
        if (!room.waited(pubsub->open()) || !room.waited(results->open()))
            qFatal("not open");
        ask(u"set"_s, "<subscribe node='polls/results' jid='visitor@elsewhere'/>");
    }
    xml::Element ask(const QString& type, const QByteArray& verb)
    {
        ear.say(router, *pubsub, u"visitor@elsewhere/r"_s, type, verb);
        if (!room.reactor.turnUntil([this] { return !ear.all.isEmpty(); }))
            qFatal("no answer");
        return *xml::parse(xml::serialise(ear.all.takeFirst().element()));
    }
    static QString inShort(const xml::Element& item)
    {
        const auto json = item.firstElement().child(u"json", u"urn:xmpp:json:0").text().toUtf8();
        const auto object = QJsonDocument::fromJson(json).object();
        const auto question = object[u"question"].toObject();
        QStringList words{item.attribute(u"id"), object[u"state"].toString(), object[u"poll_session"].toString()};
        for (const auto& answer : question[u"answers"].toArray())
            words.append(QString::number(answer[u"count"].toInt(-1)));
        words.append(u"of "_s + QString::number(question[u"total_votes"].toInt(-1)));
        return words.join(u' ');
    }
    /// "fruit open 1 2 0 of 2": each item that was told since asked last.
    QStringList told()
    {
        room.reactor.turn();
        QStringList all;
        for (const auto& stanza : std::exchange(ear.all, {})) {
            const auto message = *xml::parse(xml::serialise(stanza.element()));
            all.append(inShort(message.child(u"event", xmpp::ns::pubsubEvent).firstElement().firstElement()));
        }
        return all;
    }
    QStringList toldAfter(Clock::Duration pause)
    {
        room.reactor.advance(pause);
        return told();
    }
    QString toldLast() ///< Of what came, once all that waited has.
    {
        const auto all = toldAfter(1s);
        return all.isEmpty() ? QString() : all.last();
    }
    bool vote(int number) { return room.tap(u"ra"_s, card(number)); }
    bool take(int number)
    {
        return room.done(room.registry->retract(u"fruit"_s, card(number), {.why = u"twice"_s, .by = u"ann"_s}));
    }
    static QString card(int number) { return u"01%1"_s.arg(number, 8, 16, QLatin1Char('0')); }

    polls::BookRoom room;
    xmpp::Router router;
    PubsubEar ear;
    std::unique_ptr<SqlPubsubStore> store;
    std::unique_ptr<xmpp::PubsubService> pubsub;
    std::unique_ptr<XmppResults> results;
};

} // namespace

/// What polls come to, as a node.
class XmppResultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsOnWhatStands()
    {
        Newsroom news;
        QVERIFY(news.room.makeOpen(polls::fruitPoll()));
        QCOMPARE(news.toldLast(), u"fruit open 1 0 0 of 0"_s);
        for (int number = 1; number <= 3; ++number)
            QVERIFY(news.vote(number));
        QCOMPARE(news.toldLast(), u"fruit open 1 3 0 of 3"_s);
        QVERIFY(news.take(1));
        QCOMPARE(news.toldLast(), u"fruit open 1 2 0 of 2"_s);
        QVERIFY(news.take(3));
        QCOMPARE(news.toldLast(), u"fruit open 1 1 0 of 1"_s);
        QVERIFY(news.room.done(news.room.registry->closePoll(u"fruit"_s)));
        QCOMPARE(news.toldLast(), u"fruit closed 1 1 0 of 1"_s);
        QVERIFY(news.room.done(news.room.registry->resetPoll(u"fruit"_s)));
        QVERIFY(news.room.done(news.room.registry->openPoll(u"fruit"_s)));
        QCOMPARE(news.toldLast(), u"fruit open 2 0 0 of 0"_s);
    }

    void tellsOnceASecondAndTheLast()
    {
        Newsroom news;
        QVERIFY(news.room.makeOpen(polls::fruitPoll()));
        news.toldLast();
        news.room.reactor.advance(10s);
        for (int number = 1; number <= 50; ++number)
            QVERIFY(news.vote(number));
        auto all = news.toldAfter(0ms);
        all += news.toldAfter(1s);
        QVERIFY(all.size() <= 2); // of fifty
        QCOMPARE(all.last(), u"fruit open 1 50 0 of 50"_s);
        QCOMPARE(news.toldAfter(10s), QStringList());
        QVERIFY(news.vote(51));
        QCOMPARE(news.toldAfter(0ms), QStringList{u"fruit open 1 51 0 of 51"_s}); // after a pause at once
        QVERIFY(news.vote(52));
        QVERIFY(news.vote(53));
        QCOMPARE(news.toldAfter(900ms), QStringList());
        QCOMPARE(news.toldAfter(100ms), QStringList{u"fruit open 1 53 0 of 53"_s});
        QCOMPARE(news.toldAfter(10s), QStringList());
    }

    void hiddenOnesAreToldWhenTheyAreShown()
    {
        Newsroom news;
        auto poll = polls::fruitPoll();
        poll.resultsHidden = true;
        QVERIFY(news.room.makeOpen(poll));
        QCOMPARE(news.toldLast(), u"fruit open 1 -1 -1 of -1"_s);
        QVERIFY(news.vote(1));
        QCOMPARE(news.toldLast(), QString()); // not even that there was one
        QVERIFY(news.room.done(news.room.registry->setResultsHidden(u"fruit"_s, false)));
        QCOMPARE(news.toldLast(), u"fruit open 1 1 0 of 1"_s);
    }

    void everybodyReadsThemButDrafts()
    {
        Newsroom news;
        QVERIFY(news.room.makeOpen(polls::fruitPoll()));
        QVERIFY(news.room.done(news.room.registry->save(polls::fruitPoll(u"draft"_s))));
        QVERIFY(news.vote(1));
        news.toldLast();
        const auto answer = news.ask(u"get"_s, "<items node='polls/results'/>");
        const auto items = answer.firstElement().firstElement();
        QCOMPARE(items.elements().size(), 1);
        QCOMPARE(Newsroom::inShort(items.firstElement()), u"fruit open 1 1 0 of 1"_s);
        QVERIFY(items.firstElement().firstElement().is(u"results", resultsNamespace));
        QCOMPARE(news.ask(u"set"_s, "<create node='polls/results'/>").attribute(u"type"), u"error"_s);
    }
};

QTEST_GUILESS_MAIN(XmppResultsTest)
#include "tst_xmppresults.moc"
