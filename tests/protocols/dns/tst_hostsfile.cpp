#include "protocols/dns/hostsfile.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::dns;
using namespace Qt::StringLiterals;

class HostsFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead()
    {
        const auto hosts = HostsFile::parse(
            "# names\n127.0.0.7\tHere.test here # and a comment\n\n::7 here.test\nnonsense here\n1.2.3.4\n* here\n127.0.0.7 here\r\n");
        QCOMPARE(hosts.find("HERE.TEST.").size(), 2);
        QCOMPARE(hosts.find("here").size(), 1);
        QCOMPARE(hosts.find("here").first().host, u"127.0.0.7"_s);
        QVERIFY(hosts.find("there").isEmpty());
        QCOMPARE(hosts.count(), 2);
        QCOMPARE(HostsFile::read(u"/no/such/file"_s).count(), 0);
    }
};

QTEST_APPLESS_MAIN(HostsFileTest)
#include "tst_hostsfile.moc"
