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
};

QTEST_MAIN(CertificateAlertsTest)
#include "tst_certificatealerts.moc"
