#include "protocols/xmpp/address/srvplaces.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

namespace {

class Records final : public SrvResolver {
public:
    QHash<QString, QList<SrvRecord>> known;
    Task<Result<QList<SrvRecord>>> lookUpSrv(QString name) override
    {
        using Answer = Result<QList<SrvRecord>>;
        return known.contains(name) ? Answer(known.value(name))
                                    : Answer(Error{Error::Kind::Refused, Reason::NameNotFound, {}, {}, 0});
    }
};

QStringList places(SrvResolver* srv, StreamKind kind, const QString& domain = u"here.example"_s)
{
    auto finding = srvPlaces(srv, domain, kind, [](quint32) { return 0u; });
    const auto found = finding.take();
    if (!found)
        return {found.error().text};
    QStringList all;
    for (const auto& place : *found)
        all.append(place.toString());
    return all;
}

} // namespace

/// RFC 6120 §3.2 and XEP-0368, for those who log in and for servers.
class SrvPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutRecordsItIsTheDomain()
    {
        Records records;
        QCOMPARE(places(nullptr, StreamKind::Client), QStringList{u"tcp:here.example:5222"_s});
        QCOMPARE(places(&records, StreamKind::Client), QStringList{u"tcp:here.example:5222"_s});
        QCOMPARE(places(&records, StreamKind::Server), QStringList{u"tcp:here.example:5269"_s});
        QCOMPARE(places(&records, StreamKind::Server, u"b\u00fccher.example"_s),
            QStringList{u"tcp:xn--bcher-kva.example:5269"_s});
        QCOMPARE(places(&records, StreamKind::Server, u"a..b"_s), QStringList{u"a..b is no host's name."_s});
    }

    /// RFC 6120 §13.7.1.2.1: a certificate is for one of the two.
    void clientsAndServersHaveServicesOfTheirOwn()
    {
        QCOMPARE(
            namedServices(StreamKind::Client), QStringList({u"xmpp-client"_s, u"xmpps-client"_s, namedByXmppAddress}));
        QCOMPARE(
            namedServices(StreamKind::Server), QStringList({u"xmpp-server"_s, u"xmpps-server"_s, namedByXmppAddress}));
    }

    /// RFC 7622 §3.2: an address of IPv6 stands in brackets.
    void anAddressIsThePlace()
    {
        Records records;
        for (const auto& name : {u"_xmpp-client._tcp.::1"_s, u"_xmpp-client._tcp.192.0.2.1"_s})
            records.known.insert(name, {{1, 0, 1, u"elsewhere.example"_s}});
        QCOMPARE(places(&records, StreamKind::Client, u"[::1]"_s), QStringList{u"tcp:[::1]:5222"_s});
        QCOMPARE(places(&records, StreamKind::Client, u"192.0.2.1"_s), QStringList{u"tcp:192.0.2.1:5222"_s});
    }

    void bothKindsMakeOneList_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("clients") << int(StreamKind::Client) << u"client._tcp.here.example"_s;
        QTest::newRow("servers") << int(StreamKind::Server) << u"server._tcp.here.example"_s;
    }

    /// Whatever the target is called, the certificate has to be the domain's: who forges records has one of their own.
    void bothKindsMakeOneList()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        Records records;
        records.known.insert(u"_xmpp-"_s + name,
            {{20, 0, 1, u"two.example"_s}, {5, 0, 2, u"one.example."_s}, {10, 0, 3, u"both.example"_s}});
        records.known.insert(u"_xmpps-"_s + name, {{10, 0, 3, u"both.example"_s}});
        QCOMPARE(places(&records, StreamKind(kind)),
            (QStringList{u"tcp:one.example:2"_s, u"tls:both.example:3:hostname=here.example"_s, u"tcp:both.example:3"_s,
                u"tcp:two.example:1"_s}));
        for (quint16 i = 0; i < 100; ++i)
            records.known[u"_xmpp-"_s + name].append({50, 0, i, u"many.example"_s});
        QCOMPARE(places(&records, StreamKind(kind)).size(), 8);
    }

    void theRootSaysThatThereIsNone()
    {
        for (const auto& root : {u"."_s, QString()}) {
            const SrvRecord nowhere{0, 0, 0, root};
            Records records;
            records.known.insert(u"_xmpp-client._tcp.here.example"_s, {nowhere});
            QCOMPARE(
                places(&records, StreamKind::Client), QStringList{u"here.example says that it has no XMPP server."_s});
            auto refused = srvPlaces(&records, u"here.example"_s, StreamKind::Client);
            QCOMPARE(refused.take().error().reason, Reason::NotOffered);
            records.known.insert(u"_xmpps-client._tcp.here.example"_s, {nowhere});
            QCOMPARE(
                places(&records, StreamKind::Client), QStringList{u"here.example says that it has no XMPP server."_s});
            records.known.insert(u"_xmpps-client._tcp.here.example"_s, {{0, 0, 443, u"only.example"_s}});
            QCOMPARE(
                places(&records, StreamKind::Client), QStringList{u"tls:only.example:443:hostname=here.example"_s});
            // No direct TLS says nothing of STARTTLS, and a root among others is passed by.
            records.known = {{u"_xmpps-client._tcp.here.example"_s, {nowhere}}};
            QCOMPARE(places(&records, StreamKind::Client), QStringList{u"tcp:here.example:5222"_s});
            records.known.insert(u"_xmpp-client._tcp.here.example"_s, {nowhere, {1, 0, 5222, u"a.example"_s}});
            QCOMPARE(places(&records, StreamKind::Client), QStringList{u"tcp:a.example:5222"_s});
        }
    }
};

QTEST_GUILESS_MAIN(SrvPlacesTest)
#include "tst_srvplaces.moc"
