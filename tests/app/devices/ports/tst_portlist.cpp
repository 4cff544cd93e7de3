#include <QTemporaryDir>
#include <QTest>

#include "app/devices/ports/portlist.h"
#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class PortListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsAFoldersPorts()
    {
        QTemporaryDir folder;
        Pty one(folder.filePath(u"b"_s));
        Pty two(folder.filePath(u"a"_s));
        QVERIFY(QFile::link(u"/nowhere"_s, folder.filePath(u"c"_s)));
        const auto ports = portsIn(folder.path());
        QCOMPARE(ports.size(), 2);
        QCOMPARE(ports[0].device, two.path());
        QVERIFY(ports[0].usable);
        QVERIFY(portAt(folder.path()).device.isEmpty());
    }

    void portsStandAsPeopleCount()
    {
        QTemporaryDir folder;
        Pty ten(folder.filePath(u"tty10"_s)), two(folder.filePath(u"tty2"_s));
        const auto ports = portsIn(folder.path());
        QCOMPARE(ports.size(), 2);
        QCOMPARE(ports[0].device, two.path());
        QCOMPARE(ports[1].device, ten.path());
    }

    // Whatever this machine has.
    void listsTheSystemsPorts()
    {
        for (const auto& port : portsIn(u"/dev"_s)) {
            QVERIFY(port.device.startsWith(u"/dev/"_s));
            QVERIFY(port.usable || !port.why.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PortListTest)
#include "tst_portlist.moc"
