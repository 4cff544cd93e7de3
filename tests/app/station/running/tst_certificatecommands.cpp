#include "app/station/running/certificatecommands.h"

#include "app/trust/acceptedcertificates.h"
#include "netcore/tls/reactorcertificates.h"
#include "netcore/tls/tlscontext.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CertificateCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void clientsOfTheReactorAskTheStation()
    {
        auto& station = *m_at.station;
        QCOMPARE(certificateExceptionsOf(station.reactor()).get(), &station.certificates());
    }

    void whatWasRefusedIsListedAcceptedAndForgotten()
    {
        QCOMPARE(m_at.run(u"certificate list"_s), QString());
        QVERIFY(m_at.run(u"certificate accept"_s, {u"irc.test"_s, u"6697"_s})
                    .startsWith(u"! No certificate of irc.test"_s));
        auto& certificates = m_at.station->certificates();
        const auto server = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({u"bouncer.test"_s})});
        const RefusedCertificate shown{{u"irc.test"_s, u"6697"_s}, {server->ownChain().first()}};
        certificates.refused(shown);
        const auto list = m_at.run(u"certificate list"_s);
        QVERIFY2(list.startsWith(u"refused  irc.test  6697  "_s) && list.contains(u"bouncer.test"_s), qPrintable(list));
        QCOMPARE(m_at.run(u"certificate accept"_s, {u"IRC.test"_s, u"6697"_s}), QString());
        QVERIFY(certificates.waiting().isEmpty());
        QVERIFY(m_at.run(u"certificate list"_s).startsWith(u"always  irc.test  6697  "_s));
        QCOMPARE(m_at.run(u"certificate forget"_s, {u"irc.test"_s, u"6697"_s}), QString());
        QCOMPARE(m_at.run(u"certificate list"_s), QString());
        QVERIFY(m_at.run(u"certificate forget"_s, {u"irc.test"_s, u"6697"_s}).startsWith(u"! No certificate"_s));
    }

    /// Between reading of one and accepting it somebody may show another.
    void whoHasShownSeveralIsAcceptedByFingerprintAlone()
    {
        auto& certificates = m_at.station->certificates();
        const CertificatePlace place{u"several.test"_s, u"6697"_s};
        for (int i = 0; i < 2; ++i)
            certificates.refused(refusedCertificate(place, {place.host}));
        const auto last = certificates.waitingAt(place)->fingerprint;
        const auto said = m_at.run(u"certificate accept"_s, {place.host, place.service});
        QVERIFY2(said.startsWith(u"! several.test 6697 has shown more than one certificate"_s), qPrintable(said));
        QVERIFY(certificates.waitingAt(place));
        QCOMPARE(m_at.run(u"certificate accept"_s, {place.host, place.service, last}), QString());
        QCOMPARE(certificates.look(place, last), CertificateExceptions::Answer::Accepted);
    }

    void oneThatIsKnownIsAcceptedBeforehand()
    {
        const auto fingerprint = QString(u"AB:"_s).repeated(31) + u"AB"_s;
        QVERIFY(m_at.run(u"certificate accept"_s, {u"chat.test"_s, u"xmpp-client"_s, u"AB"_s}).startsWith(u"! "_s));
        QCOMPARE(m_at.run(u"certificate accept"_s, {u"chat.test"_s, u"xmpp-client"_s, fingerprint}), QString());
        QVERIFY(m_at.run(u"certificate list"_s).contains(fingerprint));
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(CertificateCommandsTest)
#include "tst_certificatecommands.moc"
