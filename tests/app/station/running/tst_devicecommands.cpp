#include "app/station/running/devicecommands.h"

#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class DeviceCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void keepsDevices()
    {
        const auto id = m_at.run(
            u"device add"_s, {u"door"_s, u"serial:"_s + m_at.folder.filePath(u"tty"_s), u"id12"_s});
        QCOMPARE(id, u"door\n"_s);
        QVERIFY(m_at.run(u"device list"_s).startsWith(u"door  door  unplugged  id12  serial:"_s));
        QVERIFY(m_at.run(u"device add"_s, {u"x"_s, u"serial:/dev/x"_s, u"nonsense"_s}).startsWith(u"! "_s));
        QCOMPARE(m_at.run(u"device remove"_s, {u"door"_s}), QString());
        QCOMPARE(m_at.run(u"device list"_s), QString());
        QVERIFY(m_at.run(u"device remove"_s, {u"door"_s}).startsWith(u"! There is no reader door"_s));
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(DeviceCommandsTest)
#include "tst_devicecommands.moc"
