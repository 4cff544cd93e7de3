#include "ui/connections/certificatealerts.h"

#include <QDialog>
#include <QTest>

#include "app/trust/acceptedcertificates.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/connections/connectionspage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CertificateAlertsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasRefusedIsToldAndLookedAt()
    {
        PageBench bench({connectionsPage()});
        QVERIFY(bench.start());
        auto& certificates = bench.station().certificates();
        const CertificatePlace place{u"hooks.test"_s, u"443"_s};
        certificates.refused(refusedCertificate(place, {u"hooks.test"_s}));
        QTRY_VERIFY(bench.trouble().join(u' ').contains(u"hooks.test, port 443 was not connected to"_s));
        QVERIFY(bench.click(u"Look at it…"_s));
        QVERIFY(bench.waitForDialog());
        QVERIFY(bench.dialog()->windowTitle().contains(u"hooks.test"_s));
        QVERIFY(bench.click(u"Always for this host"_s));
        QTRY_COMPARE(certificates.all().size(), 1);
        QTRY_VERIFY(!bench.trouble().join(u' ').contains(u"hooks.test"_s));
    }

    void nobodyNeedsToDecide()
    {
        PageBench bench({connectionsPage()});
        QVERIFY(bench.start());
        auto& certificates = bench.station().certificates();
        certificates.refused(refusedCertificate({u"hooks.test"_s, u"443"_s}, {u"hooks.test"_s}));
        QTRY_VERIFY(bench.trouble().join(u' ').contains(u"hooks.test"_s));
        QVERIFY(bench.click(u"Do not connect"_s));
        QTRY_VERIFY(!bench.trouble().join(u' ').contains(u"hooks.test"_s));
        QVERIFY(certificates.all().isEmpty());
    }

    /// Whoever types an address is told beside it.
    void whatAProbeMeetsIsNoTroubleHere()
    {
        PageBench bench({connectionsPage()});
        QVERIFY(bench.start());
        auto& certificates = bench.station().certificates();
        const auto refused = refusedCertificate({u"hooks.test"_s, u"443"_s}, {u"hooks.test"_s});
        {
            const auto probe = certificates.probe(u"hooks.test"_s);
            certificates.refused(refused);
        }
        certificates.refused(refusedCertificate({u"later.test"_s, u"443"_s}, {u"later.test"_s}));
        QTRY_VERIFY(bench.trouble().join(u' ').contains(u"later.test"_s));
        QVERIFY(!bench.trouble().join(u' ').contains(u"hooks.test"_s));
        certificates.refused(refused); // a service of ours
        QTRY_VERIFY(bench.trouble().join(u' ').contains(u"hooks.test"_s));
    }

    /// A bridge tries again and again: it is asked about once, and goes on when the answer is another one after all.
    void whatTriesAgainIsAskedAboutOnce()
    {
        PageBench bench({connectionsPage()});
        QVERIFY(bench.start());
        auto& certificates = bench.station().certificates();
        const CertificatePlace place{u"bridge.test"_s, u"6697"_s}, other{u"later.test"_s, u"443"_s};
        const auto refused = refusedCertificate(place, {u"bridge.test"_s});
        certificates.refused(refused);
        QTRY_VERIFY(bench.trouble().join(u' ').contains(u"bridge.test"_s));
        certificates.refused(refused);
        QVERIFY(bench.click(u"Do not connect"_s));
        QTRY_VERIFY(!bench.trouble().join(u' ').contains(u"bridge.test"_s));
        certificates.refused(refused);
        certificates.refused(refusedCertificate(other, {u"later.test"_s}));
        QTRY_VERIFY(bench.trouble().join(u' ').contains(u"later.test"_s)); // all have been looked through
        QVERIFY(!bench.trouble().join(u' ').contains(u"bridge.test"_s));
        int goesOn = 0;
        const auto retry = certificates.whenAccepted([&] { ++goesOn; });
        auto accepting = certificates.accept(place, certificates.waitingAt(place)->fingerprint,
            trust::AcceptedCertificates::Until::ProgramEnds, u"test"_s);
        QCOMPARE(goesOn, 1);
        certificates.refused(refusedCertificate(place, {u"other.test"_s}));
        QTRY_VERIFY(bench.trouble().join(u' ').contains(u"bridge.test"_s)); // CHANGED
    }
};

QTEST_MAIN(CertificateAlertsTest)
#include "tst_certificatealerts.moc"
