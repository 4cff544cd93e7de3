#include "app/services/stations/ownserver.h"

#include <QFile>

#include "app/accounts/record/accountrights.h"
#include "tests/app/services/stations/meetingroom.h"
#include "tests/support/authority.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

/// Listens nowhere, and says that it is reached where it was told to.
class PlacedService final : public ListedService {
public:
    explicit PlacedService(QStringList addresses) : m_addresses(std::move(addresses)) {}
    Task<Result<Done>> start() override { return Result<Done>(Done()); }
    Task<Result<Done>> stop() override { return Result<Done>(Done()); }
    QStringList addresses() const override { return m_addresses; }
    qsizetype peopleCount() const override { return 0; }

private:
    const QStringList m_addresses;
};

class PlacedType final : public ServiceType {
public:
    QString name() const override { return u"placed"_s; }
    QString description() const override { return u"Is somewhere."_s; }
    OptionList options() const override { return {{.key = u"at"_s}, {.key = u"certificate"_s}}; }
    Result<std::unique_ptr<ListedService>> make(ServiceContext, OptionValues values) const override
    {
        return std::unique_ptr<ListedService>(
            std::make_unique<PlacedService>(values.text(u"at"_s).split(u' ', Qt::SkipEmptyParts)));
    }
};

/// One placed service that runs.
struct PlacedRoom {
    explicit PlacedRoom(const QString& at, const QString& certificate = {})
    {
        ServiceTypes types;
        types.push_back(std::make_unique<PlacedType>());
        services = std::make_unique<ServiceList>(room.room.reactor, room.log, std::move(types));
        context.emplace(ServiceContext{room.room.reactor, *room.room.database, room.log, room.accounts,
            *room.room.registry, room.devices, *services, room.room.folder.path(), u"stations"_s});
        services->setContextMaker([this](const QString&) { return *context; });
        const auto values = checkOptions(PlacedType().options(), {{u"at"_s, at}, {u"certificate"_s, certificate}});
        if (!values || !services->add(u"placed"_s, u"placed"_s, *values)
            || !room.room.done(services->start(u"placed"_s)))
            qFatal("no service");
    }
    OwnServer server() const { return {*context, u"placed"_s}; }

    MeetingRoom room;
    std::unique_ptr<ServiceList> services;
    std::optional<ServiceContext> context;
};

} // namespace

class OwnServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutTheServiceNothingIsMade()
    {
        MeetingRoom room;
        const auto context = room.context(u"stations"_s);
        OwnServer own(context, u"xmpp"_s);
        QCOMPARE(own.accountAddress(u"door"_s), QString());
        QCOMPARE(own.server(), QString());
        const auto made = room.got(own.makeAccount(u"door"_s, u"a word"_s));
        QCOMPARE(made.error().kind, Error::Kind::Disconnected);
        QVERIFY(made.error().text.contains(u"xmpp does not run"_s));
        OwnServer none(context, u"nowhere"_s);
        QVERIFY(none.server().isEmpty() && none.certificate().isEmpty());
    }

    void anAccountIsForXmppAlone()
    {
        MeetingRoom room;
        room.startXmpp();
        const auto context = room.context(u"stations"_s);
        OwnServer own(context, u"xmpp"_s);
        QCOMPARE(own.accountAddress(u"door"_s), u"door@localhost"_s);
        const auto made = room.got(own.makeAccount(u"Door"_s, u"a word"_s));
        QVERIFY(made);
        QCOMPARE(*made, u"door@localhost"_s);
        QCOMPARE(room.got(room.accounts.find(u"door"_s))->role, everyport::Role::Station);
        for (const auto right : allRights()) {
            for (const auto& service : {u"xmpp"_s, u"irc"_s, u"http"_s, u"ssh"_s}) {
                const auto may = room.got(room.accounts.rights().may(u"door"_s, right, service));
                QVERIFY(may);
                QCOMPARE(*may, right == Right::Login && service == u"xmpp"_s);
            }
        }
        QCOMPARE(room.got(own.makeAccount(u"door"_s, u"another"_s)).error().reason, Reason::AlreadyExists);
        QVERIFY(!room.got(own.makeAccount(u"front door"_s, u"a word"_s)));
    }

    /// One of the same name, from when the stations met elsewhere.
    void accountsOfOtherServersAreNotMistakenForOnesHere()
    {
        MeetingRoom room;
        room.startXmpp();
        const auto context = room.context(u"stations"_s);
        OwnServer own(context, u"xmpp"_s);
        QVERIFY(room.got(own.makeAccount(u"door"_s, u"a word"_s)));
        QVERIFY(room.got(own.removeAccount(u"door@elsewhere.example"_s)));
        QVERIFY(room.got(room.accounts.find(u"door"_s)));
        QVERIFY(room.room.done(context.services.stop(u"xmpp"_s)));
        QVERIFY(room.got(own.removeAccount(u"door@elsewhere.example"_s)));
        QVERIFY(room.got(room.accounts.find(u"door"_s)));
        QVERIFY(room.got(own.removeAccount(u"Door@LOCALHOST"_s)));
        QVERIFY(!room.got(room.accounts.find(u"door"_s)));
    }

    void accountsOfPeopleStay()
    {
        MeetingRoom room;
        room.startXmpp();
        const auto context = room.context(u"stations"_s);
        OwnServer own(context, u"xmpp"_s);
        QVERIFY(room.got(own.makeAccount(u"door"_s, u"a word"_s)));
        QVERIFY(room.got(room.accounts.add(u"juliet"_s, u"secret"_s, everyport::Role::Member)));
        QCOMPARE(room.got(own.removeAccount(u"juliet@localhost"_s)).error().reason, Reason::PermissionDenied);
        QVERIFY(room.got(room.accounts.find(u"juliet"_s)));
        QCOMPARE(room.got(own.removeAccount(u"localhost"_s)).error().reason, Reason::BadValue);
        QVERIFY(room.got(own.removeAccount(u"door@localhost/x"_s)));
        QVERIFY(!room.got(room.accounts.find(u"door"_s)));
        QVERIFY(room.got(own.removeAccount(u"door@localhost"_s))); // gone already
    }

    void isFoundWhereOtherComputersReachIt_data()
    {
        QTest::addColumn<QString>("addresses");
        QTest::addColumn<QString>("place");
        QTest::newRow("nowhere") << QString() << QString();
        QTest::newRow("here") << u"xmpp://127.0.0.1:5222"_s << u"tcp:127.0.0.1:5222"_s;
        QTest::newRow("in the clear first")
            << u"xmpp://192.0.2.7:5222 xmpps://192.0.2.7:5223"_s << u"tcp:192.0.2.7:5222"_s;
        QTest::newRow("others reach the second")
            << u"xmpp://127.0.0.1:5222 xmpps://192.0.2.7:5223"_s << u"tls:192.0.2.7:5223"_s;
        QTest::newRow("all of them are here")
            << u"xmpp://127.0.0.1:5222 xmpps://localhost:5223"_s << u"tcp:127.0.0.1:5222"_s;
        QTest::newRow("no clients") << u"xmpp-server://192.0.2.7:5269 https://192.0.2.7:5281"_s << QString();
        QTest::newRow("no port") << u"xmpp://192.0.2.7"_s << QString();
    }
    void isFoundWhereOtherComputersReachIt()
    {
        QFETCH(const QString, addresses);
        QFETCH(const QString, place);
        const PlacedRoom room(addresses);
        QCOMPARE(room.server().server(), place);
    }

    /// What an authority vouches for is checked by that, and is not told.
    void onlyItsOwnCertificateIsTold()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"server.pem"_s);
        const auto write = [&file](const QByteArray& pem) {
            QFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write(pem) == pem.size();
        };
        const PlacedRoom room(u"xmpp://192.0.2.7:5222"_s, file);
        QVERIFY(room.server().certificate().isEmpty()); // it is not there
        QVERIFY(write("nonsense"));
        QVERIFY(room.server().certificate().isEmpty());
        const Authority authority;
        QVERIFY(write(authority.certificate("DNS:hall.example").chainPem));
        QVERIFY(room.server().certificate().isEmpty());
        QVERIFY(write(authority.pem())); // it has signed itself
        QCOMPARE(room.server().certificate(), authority.pem());
    }
};

QTEST_GUILESS_MAIN(OwnServerTest)
#include "tst_ownserver.moc"
