#include "app/services/stations/xmppexchange.h"

#include "app/accounts/record/accountrights.h"
#include "app/services/stations/itembody.h"
#include "app/services/xmpp/xmppservice.h"
#include "tests/app/services/stations/meetingroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A home at its own server, and a station that it has let in.
struct Pair {
    explicit Pair(bool isAdmitted = true)
    {
        room.startXmpp();
        home = room.home();
        home->setListener(&atHome);
        home->start();
        if (!room.until([&] { return home->isConnected(); }))
            qFatal("the home is not connected: %s", qPrintable(atHome.lost.value(0).text));
        const auto account = room.got(home->makeAccount(u"door"_s, u"a word"_s));
        if (!account)
            qFatal("no account: %s", qPrintable(account.error().text));
        login = {*account, u"a word"_s};
        if (isAdmitted && !room.got(home->admit(*account)))
            qFatal("not admitted");
    }
    void come(bool isEnrolled = true)
    {
        station = room.station(home->place(), login, isEnrolled);
        station->setListener(&atStation);
        station->start();
        room.until([&] { return atStation.connected > 0 || !atStation.lost.isEmpty(); });
    }

    MeetingRoom room;
    HeardExchange atHome;
    HeardExchange atStation;
    ExchangeLogin login;
    std::unique_ptr<XmppExchange> home;
    std::unique_ptr<XmppExchange> station;
};

} // namespace

class XmppExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHomeTakesAwayWhatAStationPublished()
    {
        Pair pair;
        pair.come();
        QVERIFY(pair.room.got(pair.station->publish(Topic::Status, {u"hall"_s, "{}"})));
        QCOMPARE(pair.room.got(pair.home->items(Topic::Status))->size(), 1);
        QVERIFY(pair.room.got(pair.home->retract(Topic::Status, u"hall"_s)));
        QCOMPARE(pair.room.got(pair.home->items(Topic::Status))->size(), 0);
    }
    void theHomeMakesItsNodes()
    {
        Pair pair;
        QCOMPARE(pair.home->address(), u"stations.localhost"_s);
        const auto place = pair.home->place();
        QCOMPARE(pair.home->accountAddress(u"door"_s), pair.login.address);
        QCOMPARE(place.service, u"pubsub.localhost"_s);
        QCOMPARE(place.space, u"stations"_s);
        QCOMPARE(place.home, u"stations.localhost"_s);
        QCOMPARE(place.server, u"tcp:127.0.0.1:30622"_s);
        QVERIFY(place.certificate.startsWith("-----BEGIN CERTIFICATE-----"));
        auto* xmpp = static_cast<XmppService*>(pair.room.services->running(u"xmpp"_s));
        const auto* votes = xmpp->pubsub()->find(u"stations-votes"_s);
        QVERIFY(votes);
        QVERIFY(!votes->config.persistItems);
        QCOMPARE(votes->config.accessModel, xmpp::AccessModel::Whitelist);
        const auto* orders = xmpp->pubsub()->find(u"stations-orders"_s);
        QVERIFY(orders->config.persistItems);
        QCOMPARE(orders->config.sendLast, xmpp::SendLast::Never);
        QVERIFY(pair.room.got(pair.home->publish(Topic::Orders, {u"poll.fruit"_s, "{\"a\":1}"})));
        QVERIFY(pair.room.got(pair.home->publish(Topic::Orders, {u"stations"_s, "{}"})));
        const auto kept = pair.room.got(pair.home->items(Topic::Orders));
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->first().body, QByteArray("{\"a\":1}"));
        QVERIFY(pair.room.until([&] { return pair.atHome.has(Topic::Orders, u"stations"_s); }));
        QVERIFY(pair.room.got(pair.home->retract(Topic::Orders, u"stations"_s)));
        QCOMPARE(pair.room.got(pair.home->items(Topic::Orders))->size(), 1);
    }

    void stationsPublishAndHear()
    {
        Pair pair;
        pair.come();
        QVERIFY2(pair.station->isConnected(), qPrintable(pair.atStation.lost.value(0).text));
        QVERIFY(pair.station->address().startsWith(u"door@localhost/"_s));
        QVERIFY(pair.room.got(pair.station->publish(Topic::Votes, {u"door.1"_s, "{\"votes\":\"a<b&c\"}"})));
        QVERIFY(pair.room.until([&] { return pair.atHome.has(Topic::Votes, u"door.1"_s); }));
        QCOMPARE(pair.atHome.items.first().second.body, QByteArray("{\"votes\":\"a<b&c\"}"));
        QVERIFY(pair.room.got(pair.station->publish(Topic::Status, {u"door"_s, "{}"})));
        QCOMPARE(pair.room.got(pair.home->items(Topic::Status))->size(), 1);
        QVERIFY(pair.room.got(pair.home->publish(Topic::Orders, {u"stations"_s, "{}"})));
        QVERIFY(pair.room.until([&] { return pair.atStation.has(Topic::Orders, u"stations"_s); }));
        QCOMPARE(pair.room.got(pair.station->items(Topic::Orders))->size(), 1);
        const auto forbidden = pair.room.got(pair.station->publish(Topic::Orders, {u"stations"_s, "{\"mine\":1}"}));
        QCOMPARE(forbidden.error().code, u"forbidden"_s);
    }

    /// Who is not let in can neither read nor publish, nor take the nodes.
    void strangersAreKeptOut()
    {
        Pair pair(false);
        pair.come();
        QVERIFY(!pair.station->isConnected());
        const auto why = pair.atStation.lost.value(0);
        QCOMPARE(why.kind, Error::Kind::Refused);
        QVERIFY2(why.text.contains(u"The home has to enrol this station"_s), qPrintable(why.text));
        for (const auto topic : allTopics)
            QVERIFY(!pair.room.got(pair.station->publish(topic, {u"door"_s, "{}"})));
        QVERIFY(!pair.room.got(pair.station->items(Topic::Status)));
        QVERIFY(!pair.room.got(pair.station->items(Topic::Orders)));
        QVERIFY(!pair.room.got(pair.station->admit(pair.login.address)));
        QVERIFY(pair.room.got(pair.home->publish(Topic::Votes, {u"home.1"_s, "{}"})));
        QVERIFY(pair.room.until([&] { return pair.atHome.has(Topic::Votes, u"home.1"_s); }));
        QVERIFY(pair.atStation.items.isEmpty());
        QVERIFY(pair.room.got(pair.home->admit(pair.login.address))); // it comes in by itself
        QVERIFY(pair.room.until([&] {
            pair.room.room.reactor.advance(1s);
            return pair.atStation.connected > 0;
        }));
    }

    void whispersBeforeItIsEnrolled()
    {
        Pair pair(false);
        pair.come(false);
        QVERIFY(pair.station->isConnected());
        QVERIFY(pair.room.got(pair.station->whisper(pair.home->place().home, "let me in")));
        QVERIFY(pair.room.until([&] { return !pair.atHome.whispers.isEmpty(); }));
        QCOMPARE(pair.atHome.whispers.first().body, QByteArray("let me in"));
        QCOMPARE(pair.atHome.whispers.first().from, pair.station->address());
        const auto account = pair.room.got(pair.home->makeAccount(u"north"_s, u"own word"_s));
        QVERIFY(pair.room.got(pair.home->admit(*account)));
        QVERIFY(pair.room.got(pair.home->whisper(pair.atHome.whispers.first().from, "come")));
        QVERIFY(pair.room.until([&] { return !pair.atStation.whispers.isEmpty(); }));
        pair.station->useLogin({*account, u"own word"_s});
        QVERIFY(pair.room.until([&] { return pair.atStation.connected == 2; }));
        QVERIFY(pair.station->address().startsWith(u"north@localhost/"_s));
        QVERIFY(pair.room.got(pair.station->publish(Topic::Status, {u"north"_s, "{}"})));
    }

    void whoHasAnAccountOfItsOwnIsSubscribedOnceEnrolled()
    {
        Pair pair(false);
        pair.come(false);
        QVERIFY(pair.room.got(pair.home->admit(pair.login.address)));
        pair.station->useLogin({});
        QVERIFY(pair.room.until([&] { return pair.atStation.connected == 2; }));
        QVERIFY(pair.room.got(pair.home->publish(Topic::Votes, {u"home.1"_s, "{}"})));
        QVERIFY(pair.room.until([&] { return pair.atStation.has(Topic::Votes, u"home.1"_s); }));
    }

    void comesBackAndSubscribesAgain()
    {
        Pair pair;
        pair.come();
        QVERIFY(pair.station->isConnected());
        QVERIFY(pair.room.got(pair.room.services->stop(u"xmpp"_s)));
        QVERIFY(pair.room.until([&] { return !pair.station->isConnected() && !pair.home->isConnected(); }));
        QVERIFY2(pair.atHome.lost.last().text.contains(u"start it"_s), qPrintable(pair.atHome.lost.last().text));
        QCOMPARE(
            pair.room.got(pair.home->publish(Topic::Votes, {u"a"_s, "{}"})).error().kind, Error::Kind::Disconnected);
        QCOMPARE(
            pair.room.got(pair.station->publish(Topic::Votes, {u"a"_s, "{}"})).error().kind, Error::Kind::Disconnected);
        pair.room.startXmpp();
        QVERIFY(pair.room.until([&] {
            pair.room.room.reactor.advance(50ms);
            return pair.station->isConnected() && pair.home->isConnected();
        }));
        QCOMPARE(pair.atHome.connected, 2);
        QCOMPARE(pair.atStation.connected, 2);
        QVERIFY(pair.room.got(pair.home->publish(Topic::Votes, {u"home.2"_s, "{}"})));
        QVERIFY(pair.room.until([&] { return pair.atStation.has(Topic::Votes, u"home.2"_s); }));
    }

    void whoIsExpelledHearsNothingMore()
    {
        Pair pair;
        pair.come();
        QVERIFY(pair.room.got(pair.home->expel(pair.login.address)));
        QVERIFY(pair.room.until([&] { return !pair.station->isConnected(); }));
        QVERIFY(pair.room.got(pair.home->publish(Topic::Votes, {u"home.1"_s, "{}"})));
        QVERIFY(pair.room.until([&] { return pair.atHome.has(Topic::Votes, u"home.1"_s); }));
        QVERIFY(!pair.atStation.has(Topic::Votes, u"home.1"_s));
        QVERIFY(!pair.room.got(pair.station->publish(Topic::Votes, {u"door.1"_s, "{}"})));
        QVERIFY(pair.room.got(pair.home->admit(pair.login.address)));
        const auto before = pair.atStation.lost.size();
        pair.station->tryNow(); // as long as it would wait, no time passes
        QVERIFY(pair.room.room.reactor.turnUntil([&] {
            pair.room.room.reactor.advance({});
            return pair.station->isConnected();
        }));
        QCOMPARE(pair.atStation.lost.size(), before);
    }

    void aNodeThatWasRemovedIsMadeAnew()
    {
        Pair pair;
        auto* xmpp = static_cast<XmppService*>(pair.room.services->running(u"xmpp"_s));
        QVERIFY(pair.room.got(xmpp->pubsub()->remove(u"stations-status"_s, {})));
        QVERIFY(pair.room.until([&] { return !pair.home->isConnected(); }));
        QVERIFY(pair.room.until([&] {
            pair.room.room.reactor.advance(1s);
            return pair.home->isConnected();
        }));
        QVERIFY(xmpp->pubsub()->find(u"stations-status"_s));
    }

    void theHomeCanBeAComponent()
    {
        QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("sesame open\n") > 0);
        secret.close();
        MeetingRoom room({{u"component-listen"_s, QStringList(u"tcp:30623:interface=127.0.0.1"_s)},
            {u"component-secret-file"_s, secret.fileName()}});
        room.startXmpp();
        HeardExchange heard;
        const auto begin = [&](const QByteArray& word) {
            ComponentEntity::Place place{
                *Endpoint::parse(u"tcp:127.0.0.1:30623"_s), *xmpp::Jid::parse(u"stations.localhost"_s), word, nullptr};
            auto home = std::make_unique<XmppExchange>(room.room.reactor.clock(),
                std::make_unique<ComponentEntity>(room.room.reactor, std::move(place)),
                XmppExchange::Rules{.space = u"stations"_s, .isHome = true}, nullptr);
            home->setListener(&heard);
            home->start();
            return home;
        };
        auto home = begin("wrong word");
        QVERIFY(room.until([&] { return !heard.lost.isEmpty(); }));
        QVERIFY2(heard.lost.first().text.contains(u"the secret is another one there"_s),
            qPrintable(heard.lost.first().text));
        home = begin("sesame open");
        QVERIFY(room.until([&] { return home->isConnected(); }));
        QCOMPARE(home->place().home, u"stations.localhost"_s);
        QCOMPARE(home->place().service, u"pubsub.localhost"_s);
        QVERIFY(room.got(home->publish(Topic::Orders, {u"stations"_s, "{}"})));
        QVERIFY(room.until([&] { return heard.has(Topic::Orders, u"stations"_s); }));
        QVERIFY(room.got(room.services->stop(u"xmpp"_s)));
        QVERIFY(room.until([&] { return !home->isConnected(); }));
        room.startXmpp();
        QVERIFY(room.until([&] {
            room.room.reactor.advance(1s);
            return home->isConnected();
        }));
        QVERIFY(room.got(home->stop()));
    }

    void boundsWhatGoes()
    {
        Pair pair;
        pair.come();
        const QByteArray largest(mostBodyBytes, 'x');
        QVERIFY(pair.room.got(pair.station->publish(Topic::Votes, {u"door.1"_s, largest})));
        QVERIFY(pair.room.until([&] { return pair.atHome.has(Topic::Votes, u"door.1"_s); }));
        QCOMPARE(pair.atHome.items.last().second.body, largest);
        QVERIFY(pair.room.got(pair.home->publish(Topic::Votes, {u"home.1"_s, largest})));
        QVERIFY(pair.room.until([&] { return pair.atStation.has(Topic::Votes, u"home.1"_s); }));
        QCOMPARE(
            pair.room.got(pair.home->publish(Topic::Votes, {u"a"_s, largest + 'x'})).error().reason, Reason::TooLarge);
        QCOMPARE(
            pair.room.got(pair.home->whisper(pair.station->address(), largest + 'x')).error().reason, Reason::TooLarge);
        QCOMPARE(pair.room.got(pair.home->publish(Topic::Votes, {u"a b"_s, "{}"})).error().reason, Reason::BadValue);
        for (int i = 0; i < 4; ++i) // more than one answer holds
            QVERIFY(pair.room.got(pair.home->publish(Topic::Status, {u"s%1"_s.arg(i), largest})));
        const auto kept = pair.room.got(pair.station->items(Topic::Status));
        QCOMPARE(kept->size(), 4);
    }

    void asksForTheTime()
    {
        Pair pair;
        pair.come();
        const auto there = pair.room.got(pair.home->askTime(pair.station->address()));
        QVERIFY2(there.ok(), qPrintable(there ? QString() : there.error().text));
        QVERIFY(std::chrono::abs(there->offset) <= there->line / 2 + 1ms);
        const auto here = pair.room.got(pair.station->askTime(pair.home->address()));
        QVERIFY(here.ok());
        QVERIFY(!pair.room.got(pair.home->askTime(u"nobody@localhost/x"_s)).ok());
    }

    void accountsMayDoNothingElse()
    {
        Pair pair;
        auto& accounts = pair.room.accounts;
        const auto may = [&](Right right, const QString& service) {
            return *pair.room.got(accounts.rights().may(u"door"_s, right, service));
        };
        QVERIFY(may(Right::Login, u"xmpp"_s));
        QCOMPARE(pair.room.got(accounts.find(u"door"_s))->role, Role::Station);
        for (const auto& service : {u"irc"_s, u"manhole"_s, u"http"_s})
            QVERIFY(!may(Right::Login, service));
        QVERIFY(!may(Right::Files, u"manhole"_s));
        QCOMPARE(pair.room.got(pair.home->makeAccount(u"door"_s, u"another"_s)).error().reason, Reason::AlreadyExists);
        QVERIFY(pair.room.got(accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        QCOMPARE(
            pair.room.got(pair.home->removeAccount(u"juliet@localhost"_s)).error().reason, Reason::PermissionDenied);
        QVERIFY(pair.room.got(pair.home->removeAccount(u"door@localhost"_s)));
        QVERIFY(pair.room.got(pair.home->removeAccount(u"door@localhost"_s))); // gone already
        QVERIFY(!pair.room.got(accounts.find(u"door"_s)));
    }

    /// Their client has the account's rights, and another one would have no more.
    void accountsMakeNoNodes()
    {
        Pair pair;
        pair.come();
        QVERIFY(pair.station->isConnected());
        auto taken = pair.room.station(pair.home->place(), pair.login, true, true); // claims to be a home
        HeardExchange heard;
        taken->setListener(&heard);
        taken->start();
        QVERIFY(pair.room.until([&] { return !heard.lost.isEmpty(); }));
        QVERIFY2(heard.lost.last().text.contains(u"the account of a station"_s), qPrintable(heard.lost.last().text));
    }

    void saysWhatIsMissingAtOurServer()
    {
        MeetingRoom room({{u"pubsub"_s, u"off"_s}});
        HeardExchange heard;
        auto home = room.home();
        home->setListener(&heard);
        home->start();
        QVERIFY2(heard.lost.last().text.contains(u"start it"_s), qPrintable(heard.lost.last().text));
        room.startXmpp();
        QVERIFY(room.until([&] { return heard.lost.last().text.contains(u"option pubsub"_s); }));
        QVERIFY(!home->isConnected());
    }

    void refusedLoginsAreTriedAgain()
    {
        Pair pair;
        pair.login.password = u"wrong"_s;
        pair.come();
        QVERIFY(pair.room.until([&] { return !pair.atStation.lost.isEmpty(); }));
        QVERIFY2(pair.atStation.lost.first().text.contains(u"the password is wrong"_s),
            qPrintable(pair.atStation.lost.first().text));
        pair.station->useLogin({pair.login.address, u"a word"_s});
        QVERIFY(pair.room.until([&] { return pair.station->isConnected(); }));
    }

    /// The home as a client at what is another server for it.
    void theHomeCanBeAClient()
    {
        Pair pair;
        QVERIFY(pair.room.got(pair.room.accounts.add(u"juliet"_s, u"secret"_s, Role::Member)));
        auto place = pair.home->place();
        place.space = u"other"_s;
        HeardExchange heard;
        auto home = pair.room.station(place, {u"juliet@localhost"_s, u"secret"_s}, true, true);
        home->setListener(&heard);
        home->start();
        QVERIFY(pair.room.until([&] { return home->isConnected(); }));
        QCOMPARE(home->place().home, u"juliet@localhost"_s);
        QVERIFY(!home->makesAccounts());
        QVERIFY(!pair.room.got(home->makeAccount(u"x"_s, u"y"_s)));
        QVERIFY(pair.room.got(home->publish(Topic::Orders, {u"stations"_s, "{}"})));
        QVERIFY(pair.room.until([&] { return heard.has(Topic::Orders, u"stations"_s); }));
    }
};

QTEST_GUILESS_MAIN(XmppExchangeTest)
#include "tst_xmppexchange.moc"
