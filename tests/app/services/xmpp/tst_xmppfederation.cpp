#include "app/services/xmpp/xmppfederation.h"

#include <sys/stat.h>

#include "app/services/xmpp/federationtrust.h"
#include "tests/app/services/xmpphouse.h"
#include "tests/app/trust/certificatestory.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppFederationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAtItsRoutes_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("plain") << u"example.org=tcp:192.0.2.7:5269"_s << true;
        QTest::newRow("direct") << u" example.org = tls:192.0.2.7:5270 "_s << true;
        QTest::newRow("a person") << u"a@example.org=tcp:192.0.2.7:5269"_s << false;
        QTest::newRow("a client") << u"example.org/x=tcp:192.0.2.7:5269"_s << false;
        QTest::newRow("no place") << u"example.org"_s << false;
        QTest::newRow("nobody") << u"=tcp:192.0.2.7:5269"_s << false;
    }

    void looksAtItsRoutes()
    {
        QFETCH(QString, route);
        QFETCH(bool, isGood);
        const auto faults = XmppFederation::faults(
            *checkOptions(xmppServiceOptions(), {{u"s2s-routes"_s, QStringList(route)}}));
        QCOMPARE(faults.isEmpty() ? QString() : faults.first().code, isGood ? QString() : u"s2s-routes"_s);
    }

    void looksAtWhomItsRoutesTrust()
    {
        const QMap<QString, QVariant> routes{
            {u"s2s-routes"_s, QStringList(u"example.org=tls:192.0.2.7:5270:trust=/nowhere/ca.pem"_s)}};
        QVERIFY(XmppFederation::faults(*checkOptions(xmppServiceOptions(), routes)).isEmpty()); // nobody goes there
        auto open = routes;
        open.insert(u"s2s-listen"_s, QStringList(u"tcp:30269:interface=127.0.0.1"_s));
        const auto faults = XmppFederation::faults(*checkOptions(xmppServiceOptions(), open));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().code, u"s2s-routes"_s);
        QVERIFY2(faults.first().text.contains(u"/nowhere/ca.pem"_s), qPrintable(faults.first().text));
    }

    /// It is asked on the loop's thread, and nobody may write into it for a long time.
    void waitsForNoPipeThatIsTrusted()
    {
        QTemporaryDir folder;
        const auto pipe = folder.filePath(u"secret"_s);
        const QMap<QString, QVariant> listen{{u"s2s-listen"_s, QStringList(u"tcp:30269:interface=127.0.0.1"_s)}};
        XmppHouse house(XmppHouse::secretAnd(folder, "a PEM file", u"s2s-trust"_s, listen));
        QVERIFY(QFile::remove(pipe)); // another in its place since
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        auto routed = listen;
        routed.insert(u"s2s-routes"_s, QStringList(u"y.example=tls:192.0.2.7:1:trust="_s + pipe));
        for (const auto& values : {house.values, *checkOptions(xmppServiceOptions(), routed)}) {
            const auto faults = XmppFederation::faults(values);
            QCOMPARE(faults.size(), 1);
            QVERIFY2(faults.first().text.contains(pipe), qPrintable(faults.first().text));
            QVERIFY(faults.first().text.contains(u"it is a folder, a pipe or a device"_s));
        }
    }

    void opensNothingUnasked()
    {
        XmppHouse house({});
        XmppFederation federation;
        QVERIFY(federation.open(house.context, house.values, house.router, house.listeners));
        QVERIFY(!federation.isOpen());
        QVERIFY(!federation.others());
        QVERIFY(house.listeners.isEmpty());
    }

    void wantsToReadWhomItTrusts()
    {
        QTemporaryDir folder;
        XmppHouse house(XmppHouse::secretAnd(folder, "a PEM file", u"s2s-trust"_s,
            {{u"s2s-listen"_s, QStringList(u"tcp:30269:interface=127.0.0.1"_s)}}));
        QVERIFY(QFile::remove(folder.filePath(u"secret"_s))); // gone since
        XmppFederation federation;
        const auto opened = federation.open(house.context, house.values, house.router, house.listeners);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"s2s-trust"_s);
        QCOMPARE(opened.error().kind, Error::Kind::Local);
    }

    void wantsACertificateInWhatItTrusts()
    {
        QTemporaryDir folder;
        for (const qint64 size : {12, 1, 0}) {
            XmppHouse house(XmppHouse::secretAnd(folder, "no PEM file", u"s2s-trust"_s,
                {{u"s2s-listen"_s, QStringList(u"tcp:30269:interface=127.0.0.1"_s)}}));
            QVERIFY(QFile::resize(folder.filePath(u"secret"_s), size));
            const auto faults = XmppFederation::faults(house.values);
            QCOMPARE(faults.isEmpty() ? QString() : faults.first().code, u"s2s-trust"_s);
            XmppFederation federation;
            const auto opened = federation.open(house.context, house.values, house.router, house.listeners);
            QCOMPARE(opened ? QString() : opened.error().code, u"s2s-trust"_s);
        }
    }

    /// RFC 6120 §5: nobody speaks for a domain before the line is encrypted.
    void takesOtherServersWhereItListens()
    {
        XmppHouse house({{u"s2s-listen"_s, QStringList(u"tcp:30269:interface=127.0.0.1"_s)}});
        XmppFederation federation;
        QVERIFY(federation.open(house.context, house.values, house.router, house.listeners));
        QVERIFY(federation.isOpen());
        QVERIFY(federation.others());
        QCOMPARE(house.listeners.addresses(), QStringList(u"servers 127.0.0.1:30269"_s));
        auto& wire = *house.room.reactor.connectTo(30269);
        wire.feed(
            "<stream:stream xmlns='jabber:server' xmlns:stream='http://etherx.jabber.org/streams' xmlns:db='jabber:server:dialback' to='localhost' from='far.example' version='1.0'>");
        const auto features = wire.takeWritten();
        QVERIFY(features.contains("<starttls"));
        QVERIFY(features.contains("<required/>"));
        wire.feed("<db:result from='far.example' to='localhost'>key</db:result>");
        QVERIFY(!wire.takeWritten().contains("type='valid'"));
        QVERIFY(house.heard.all.isEmpty());
        federation.shutDown();
        QVERIFY(house.room.done(house.listeners.stop()));
        federation.close();
        QVERIFY(!federation.isOpen());
    }

    /// Where they are required: of a domain that the administrator named a way to.
    void asksAboutCertificates()
    {
        XmppHouse house({{u"s2s-listen"_s, QStringList(u"tcp:30269:interface=127.0.0.1"_s)},
            {u"s2s-certificates"_s, u"required"_s}, {u"s2s-routes"_s, QStringList(u"far.test=tls:127.0.0.1:8443"_s)}});
        trust::CertificateStory story(house.room.reactor);
        const auto fault = story.fault(
            {u"far.test"_s, u"xmpp-server"_s},
            [&](trust::CertificateStory::Attempt& attempt) {
                auto* federation = new XmppFederation;
                attempt.kept = std::shared_ptr<XmppFederation>(federation, [&house](XmppFederation* made) {
                    made->shutDown();
                    house.room.done(house.listeners.stop());
                    made->close();
                    delete made;
                });
                if (!federation->open(house.context, house.values, house.router, house.listeners))
                    return;
                auto sending = federation->others()->receive(xmpp::Stanza::message(
                    *xmpp::Jid::parse(u"a@localhost"_s), *xmpp::Jid::parse(u"b@far.test"_s), u"chat"_s));
                Q_UNUSED(sending)
            },
            false);
        QCOMPARE(fault, QString());
    }

    /// Whoever wants may have us call their server; nobody is asked about that.
    void strangersAskNobody()
    {
        MemoryReactor reactor;
        const auto decisions = std::make_shared<trust::AcceptedCertificates>(reactor.clock());
        FederationTrust trust(decisions, {{u"Far.test"_s, *Endpoint::parse(u"tcp:127.0.0.1:5269"_s)}});
        const CertificatePlace stranger{u"stranger.test"_s, FederationTrust::service};
        const auto shown = refusedCertificate(stranger, {stranger.host});
        const auto advice = trust.refused(shown);
        QVERIFY2(advice.contains(u"everyportd certificate accept stranger.test xmpp-server"_s), qPrintable(advice));
        QVERIFY(decisions->waiting().isEmpty());
        const auto fingerprint = PeerCertificate::fromDer(shown.chain.first(), false).fingerprint;
        QVERIFY(advice.contains(fingerprint));
        QVERIFY(!trust.isAccepted(u"stranger.test"_s, fingerprint));
        auto accepting = decisions->accept(
            stranger, fingerprint, trust::AcceptedCertificates::Until::ProgramEnds, u"command"_s);
        QVERIFY(accepting.take().ok());
        QVERIFY(trust.isAccepted(u"Stranger.test"_s, fingerprint));
        QVERIFY(!trust.isAccepted(u"far.test"_s, fingerprint));
        trust.refused(refusedCertificate({u"far.test"_s, FederationTrust::service}, {u"far.test"_s}));
        QCOMPARE(decisions->waiting().size(), 1);
    }
};

QTEST_GUILESS_MAIN(XmppFederationTest)
#include "tst_xmppfederation.moc"
