#include "app/devices/strangebytes.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::devices;
using namespace std::chrono_literals;

namespace {

rfid::Frame strangeFrame(qsizetype count, char what = 'x')
{
    return {{rfid::Part::Noise, QByteArray(count, what), {}}};
}

} // namespace

class StrangeBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyWithinAMinuteAreTooMuch()
    {
        StrangeBytes bytes;
        QVERIFY(bytes.isEmpty() && !bytes.isTooMuch());
        QCOMPARE(bytes.add(strangeFrame(47), 1s), quint64(47));
        QVERIFY(!bytes.isEmpty() && !bytes.isTooMuch());
        QCOMPARE(bytes.add(strangeFrame(1), 61s), quint64(1));
        QVERIFY(bytes.isTooMuch());
        bytes.clear();
        QVERIFY(bytes.isEmpty() && bytes.newest().isEmpty());
    }

    void thoseOfLongAgoDoNotCount()
    {
        StrangeBytes bytes;
        bytes.add(strangeFrame(47), 1s);
        bytes.add(strangeFrame(47, 'y'), 62s);
        QVERIFY(!bytes.isTooMuch());
        QCOMPARE(bytes.newest(), QByteArray(47, 'y'));
    }

    void keepsTheNewestAndCountsInSteps()
    {
        StrangeBytes bytes;
        bytes.add(strangeFrame(300), 1s);
        bytes.add(strangeFrame(1, 'z'), 2s);
        QCOMPARE(bytes.newest().size(), StrangeBytes::kept);
        QVERIFY(bytes.newest().endsWith('z'));
        QCOMPARE(bytes.roughCount(), quint64(192));
    }

    void whatADriverUnderstandsFits()
    {
        QVERIFY(StrangeBytes::fits({}));
        QVERIFY(!StrangeBytes::fits(strangeFrame(1)));
        QVERIFY(!StrangeBytes::fits({{rfid::Part::Broken, "ab", {}}}));
    }
};

QTEST_GUILESS_MAIN(StrangeBytesTest)
#include "tst_strangebytes.moc"
