#include <QTest>

#include "protocols/xmpp/federation/serverplaces.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class ServerPlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreFoundInTheirOrder();
};

void ServerPlacesTest::placesAreFoundInTheirOrder()
{
    struct Names final : SrvResolver {
        QHash<QString, QList<SrvRecord>> records;
        Task<Result<QList<SrvRecord>>> lookUpSrv(QString name) override
        {
            if (records.contains(name))
                return Result<QList<SrvRecord>>(records.value(name));
            return Result<QList<SrvRecord>>(Error{Error::Kind::Refused, Reason::NameNotFound, u"none"_s, {}, 0});
        }
    } names;
    FederationOptions options;
    options.srv = &names;
    const auto places = [&](const QString& domain) {
        QStringList all;
        auto task = serverPlaces(domain, options);
        auto found = task.take();
        if (!found)
            return QStringList{found.error().text};
        for (const auto& place : *found)
            all.append(place.toString());
        return all;
    };
    QCOMPARE(places(u"plain.test"_s), QStringList{u"tcp:plain.test:5269"_s});
    names.records[u"_xmpp-server._tcp.srv.test"_s] = {
        {20, 0, 5269, u"two.srv.test"_s}, {5, 0, 5270, u"one.srv.test"_s}};
    names.records[u"_xmpps-server._tcp.srv.test"_s] = {{10, 0, 5271, u"direct.srv.test"_s}};
    QCOMPARE(places(u"srv.test"_s),
        (QStringList{
            u"tcp:one.srv.test:5270"_s, u"tls:direct.srv.test:5271:hostname=srv.test"_s, u"tcp:two.srv.test:5269"_s}));
    names.records[u"_xmpp-server._tcp.none.test"_s] = {{0, 0, 0, u"."_s}};
    QCOMPARE(places(u"none.test"_s), QStringList{u"none.test says that it has no XMPP server."_s});
    options.routes.insert(u"srv.test"_s, *Endpoint::parse(u"tcp:127.0.0.1:9"_s));
    QCOMPARE(places(u"srv.test"_s), QStringList{u"tcp:127.0.0.1:9"_s});
    options.routes.insert(u"srv.test"_s, *Endpoint::parse(u"tls:192.0.2.1:9"_s));
    QCOMPARE(places(u"srv.test"_s), QStringList{u"tls:192.0.2.1:9:hostname=srv.test"_s});
    // so a person said
    options.routes.insert(u"srv.test"_s, *Endpoint::parse(u"tls:192.0.2.1:9:hostname=other.test"_s));
    QCOMPARE(places(u"srv.test"_s), QStringList{u"tls:192.0.2.1:9:hostname=other.test"_s});
}

QTEST_GUILESS_MAIN(ServerPlacesTest)
#include "tst_serverplaces.moc"
