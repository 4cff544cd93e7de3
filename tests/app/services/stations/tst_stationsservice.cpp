#include "app/services/stations/stationsservice.h"

#include <QFile>

#include "app/services/stations/stationsoptions.h"
#include "app/services/xmpp/pubsub/votenodespolicy.h"
#include "app/stations/enrolling/invitation.h"
#include "app/stations/stationshub.h"
#include "tests/app/services/stations/meetingroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

/// Notes what it was lent.
struct PlayedHub final : StationsHub {
    void addListener(StationsEvents& listener) override { listeners.append(&listener); }
    void removeListener(StationsEvents& listener) override { listeners.removeAll(&listener); }
    bool takesPart() const override { return exchange != nullptr; }
    bool isHome() const override { return role == Role::Home; }
    QString name() const override { return {}; }
    QString homeName() const override { return {}; }
    bool isConnected() const override { return exchange && exchange->isConnected(); }
    QString trouble() const override { return {}; }
    QList<StationRow> rows() const override { return {}; }
    QList<StationHappening> happenings() const override { return {}; }
    QStringList sharedPolls() const override { return {}; }
    Task<Result<Done>> share(QString) override { return nothing(); }
    Task<Result<Done>> unshare(QString) override { return nothing(); }
    Task<Result<Invitation>> invite(QString, int) override { return Result<Invitation>(Invitation()); }
    QList<Invitation> invitations() const override { return {}; }
    Task<Result<Done>> withdraw(QString) override { return nothing(); }
    Task<Result<Done>> remove(QString) override { return nothing(); }
    Task<Result<Done>> assign(QString, QString, QString, QString) override { return nothing(); }
    void tryNow() override {}
    Task<Result<Done>> claim() override { return claimed; }
    void unclaim() override { acts << u"unclaim"_s; }
    Result<Done> attach(Exchange& lent, Role as, QByteArray given) override
    {
        exchange = &lent;
        role = as;
        lentCard = given;
        lent.setListener(&heard);
        return Done();
    }
    void detach() override
    {
        acts << u"detach"_s;
        exchange->setListener(nullptr);
        exchange = nullptr;
    }
    Task<Result<Done>> settle() override
    {
        acts << u"settle"_s;
        return nothing();
    }
    Task<Result<Done>> leave(Untold) override { return nothing(); }
    qsizetype enrolled() const override { return 0; }
    QStringList leftBehind() const override { return {}; }
    QByteArray card() const override { return lentCard; }
    QString apart() const override { return countsApart; }
    std::optional<ExchangeLogin> login() const override { return given; }
    static Task<Result<Done>> nothing() { return Result<Done>(Done()); }

    HeardExchange heard;
    Exchange* exchange = nullptr;
    Role role = Role::Station;
    QByteArray lentCard;
    QString countsApart;
    QList<StationsEvents*> listeners;
    QStringList acts;
    std::optional<ExchangeLogin> given;
    Result<Done> claimed = Done();
};

Result<std::unique_ptr<ListedService>> made(MeetingRoom& room, PlayedHub* hub, const QMap<QString, QVariant>& wishes)
{
    const auto type = makeStationsServiceType();
    const auto values = checkOptions(type->options(), wishes);
    if (!values)
        return values.error();
    auto context = room.context(u"stations"_s);
    context.stations = hub;
    return type->make(context, *values);
}

} // namespace

class StationsServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAtItsOptions_data()
    {
        using Wishes = QMap<QString, QVariant>;
        QTest::addColumn<Wishes>("wishes");
        QTest::addColumn<QString>("wrong");
        const auto file = QStringLiteral(__FILE__);
        QTest::newRow("a home") << Wishes{} << QString();
        QTest::newRow("a station without a card") << Wishes{{u"role"_s, u"station"_s}} << u"card"_s;
        QTest::newRow("a station") << Wishes{{u"role"_s, u"station"_s}, {u"card"_s, file}} << QString();
        QTest::newRow("a home without an account") << Wishes{{u"via"_s, u"client"_s}} << u"address"_s;
        QTest::newRow("an account without a password")
            << Wishes{{u"via"_s, u"client"_s}, {u"address"_s, u"a@example.org"_s}} << u"password-file"_s;
        QTest::newRow("a server without a port") << Wishes{{u"via"_s, u"client"_s}, {u"address"_s, u"a@example.org"_s},
            {u"password-file"_s, file}, {u"server"_s, u"unix:/x"_s}}
                                                 << u"server"_s;
        QTest::newRow("a component without a secret") << Wishes{{u"via"_s, u"component"_s},
            {u"component-server"_s, u"tcp:127.0.0.1:5347"_s}, {u"component-name"_s, u"stations.example.org"_s}}
                                                      << u"component-secret-file"_s;
        QTest::newRow("a component in the clear") << Wishes{{u"via"_s, u"component"_s},
            {u"component-server"_s, u"tcp:192.0.2.7:5347"_s}, {u"component-name"_s, u"stations.example.org"_s},
            {u"component-secret-file"_s, file}} << u"component-server"_s;
        QTest::newRow("a component") << Wishes{{u"via"_s, u"component"_s},
            {u"component-server"_s, u"tls:192.0.2.7:5347"_s}, {u"component-name"_s, u"stations.example.org"_s},
            {u"component-secret-file"_s, file}}
                                     << QString();
    }

    void looksAtItsOptions()
    {
        using Wishes = QMap<QString, QVariant>;
        QFETCH(Wishes, wishes);
        QFETCH(QString, wrong);
        const auto values = checkOptions(stationsOptions(), wishes);
        QVERIFY2(values.ok(), qPrintable(values ? QString() : values.error().text));
        const auto faults = stationsFaults(*values);
        QCOMPARE(faults.isEmpty() ? QString() : faults.first().code, wrong);
        QVERIFY(faults.size() <= 1);
    }

    void namesOfSpacesAndAddressesAreChecked()
    {
        for (const auto& [key, value] : {std::pair{u"space"_s, u"Open Day"_s}, {u"space"_s, u"-a"_s},
                 {u"address"_s, u"example.org"_s}, {u"pubsub"_s, u"a@example.org"_s}})
            QVERIFY(!checkOptions(stationsOptions(), {{key, value}}).ok());
    }

    /// What our own server lets nobody make is no space's name there, and nothing else is.
    void noSpaceIsCalledAsTheProgramsNodes()
    {
        for (const auto& space : {u"votes"_s, u"poll-day"_s, u"po11s-day"_s, u"v0tes"_s, u"server"_s, u"pollsters"_s,
                 u"open-vote"_s, u"server-room"_s, u"stations"_s})
            QCOMPARE(checkOptions(stationsOptions(), {{u"space"_s, space}}).ok(), !looksLikePrograms(space + u"/x"_s));
        QVERIFY(!checkOptions(stationsOptions(), {{u"space"_s, u"po11s-day"_s}}).ok());
        QVERIFY(checkOptions(stationsOptions(), {{u"space"_s, u"server-room"_s}}).ok());
    }

    void needsAProgramThatShares()
    {
        MeetingRoom room;
        QCOMPARE(made(room, nullptr, {}).error().kind, Error::Kind::Unsupported);
    }

    /// Another program on the same database takes part.
    void oneOfSeveralProgramsIsEnough()
    {
        MeetingRoom room;
        PlayedHub hub;
        hub.claimed = Error::busy(Reason::InUse, u"Another program takes part."_s);
        const auto service = made(room, &hub, {});
        QVERIFY(service.ok());
        const auto started = room.got((*service)->start());
        QCOMPARE(started.error().reason, Reason::InUse);
        QVERIFY(!hub.exchange);
    }

    /// Or nobody would, until this program ends.
    void othersMayTakePartWhereItCouldNotStart()
    {
        MeetingRoom room;
        PlayedHub hub;
        auto service = made(room, &hub, {{u"role"_s, u"station"_s}, {u"card"_s, QStringLiteral(__FILE__)}});
        QVERIFY2(service.ok(), service ? "" : qPrintable(service.error().text));
        QVERIFY(!room.got((*service)->start()));
        service->reset();
        QCOMPARE(hub.acts, QStringList(u"unclaim"_s));
    }

    void lendsTheExchangeWhileItRuns()
    {
        MeetingRoom room;
        room.startXmpp();
        PlayedHub hub;
        auto service = made(room, &hub, {});
        QVERIFY(service.ok());
        QVERIFY(room.got((*service)->start()));
        QCOMPARE(hub.role, StationsHub::Role::Home);
        QVERIFY(room.until([&] { return hub.heard.connected == 1; }));
        QCOMPARE((*service)->addresses(), QStringList(u"xmpp:pubsub.localhost?;node=stations"_s));
        QVERIFY(room.got((*service)->stop()));
        QCOMPARE(hub.acts, QStringList({u"settle"_s, u"detach"_s}));
        QVERIFY(!hub.takesPart());
    }

    /// By it /status and the window hear of that.
    void whoCountsApartIsItsTrouble()
    {
        MeetingRoom room;
        room.startXmpp();
        PlayedHub hub;
        auto service = made(room, &hub, {});
        QVERIFY(service.ok());
        QVERIFY((*service)->trouble().text.isEmpty());
        QVERIFY(room.got((*service)->start()));
        QCOMPARE(hub.listeners.size(), 1);
        hub.countsApart = u"It counts by itself."_s;
        hub.listeners.first()->stationsChanged();
        QCOMPARE((*service)->trouble().text, hub.countsApart);
        hub.countsApart.clear();
        hub.listeners.first()->stationsChanged();
        QVERIFY((*service)->trouble().text.isEmpty());
        QVERIFY(room.got((*service)->stop()));
        QVERIFY(hub.listeners.isEmpty());
    }

    /// As the file of an invitation says, from the account that it brings to the one that the station gets.
    void aStationComesByItsCard()
    {
        MeetingRoom room;
        room.startXmpp();
        PlayedHub atHome;
        auto home = made(room, &atHome, {});
        QVERIFY(room.got((*home)->start()));
        QVERIFY(room.until([&] { return atHome.heard.connected == 1; }));
        const auto place = atHome.exchange->place();
        Invitation invitation;
        invitation.code = u"K7MQ-2XWP-9RTD-LC4H"_s;
        invitation.account = *room.got(atHome.exchange->makeAccount(u"invited"_s, invitation.code));
        invitation.home = place.home;
        invitation.service = place.service;
        invitation.space = place.space;
        invitation.server = place.server;
        invitation.certificate = place.certificate;
        invitation.until = room.room.now() + 900'000;
        QFile card(room.room.folder.filePath(u"station.card"_s));
        QVERIFY(card.open(QIODevice::WriteOnly));
        card.write(writeInvitation(invitation));
        card.close();
        PlayedHub atStation;
        auto station = made(room, &atStation, {{u"role"_s, u"station"_s}, {u"card"_s, card.fileName()}});
        QVERIFY(station.ok());
        const auto started = room.got((*station)->start());
        QVERIFY2(started.ok(), qPrintable(started ? QString() : started.error().text));
        QVERIFY(atStation.lentCard.contains("K7MQ"));
        QVERIFY(room.until([&] { return atStation.heard.connected == 1; }));
        QVERIFY(atStation.exchange->address().startsWith(u"invited@localhost/"_s));
        QVERIFY(room.got(atStation.exchange->whisper(invitation.home, "it is me")));
        QVERIFY(room.until([&] { return !atHome.heard.whispers.isEmpty(); }));
        const auto own = *room.got(atHome.exchange->makeAccount(u"door"_s, u"a word"_s));
        QVERIFY(room.got(atHome.exchange->admit(own)));
        atStation.given = ExchangeLogin{own, u"a word"_s};
        atStation.exchange->useLogin(*atStation.given);
        QVERIFY(room.until([&] { return atStation.heard.connected == 2; }));
        QVERIFY(room.got((*station)->stop()));
        station = made(room, &atStation, {{u"role"_s, u"station"_s}, {u"card"_s, card.fileName()}});
        QVERIFY(room.got((*station)->start()));
        QVERIFY(room.until([&] { return atStation.heard.connected == 3; }));
        QVERIFY(atStation.exchange->address().startsWith(u"door@localhost/"_s));
        QVERIFY(room.got((*station)->stop()));
        QVERIFY(room.got((*home)->stop()));
    }

    void aBrokenCardIsTold()
    {
        MeetingRoom room;
        QFile card(room.room.folder.filePath(u"station.card"_s));
        QVERIFY(card.open(QIODevice::WriteOnly));
        card.write("{\"code\":");
        card.close();
        PlayedHub hub;
        auto service = made(room, &hub, {{u"role"_s, u"station"_s}, {u"card"_s, card.fileName()}});
        const auto started = room.got((*service)->start());
        QCOMPARE(started.error().code, u"card"_s);
        QVERIFY(!hub.takesPart());
    }
};

QTEST_GUILESS_MAIN(StationsServiceTest)
#include "tst_stationsservice.moc"
