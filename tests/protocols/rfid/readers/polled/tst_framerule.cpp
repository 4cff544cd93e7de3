#include "protocols/rfid/readers/polled/framerule.h"

#include <QTest>

#include "protocols/rfid/readers/polled/feigobid.h"
#include "protocols/rfid/readers/polled/sm130.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;
using Front = FrameRule::Front;

class FrameRuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAtWhatStandsInFront_data()
    {
        QTest::addColumn<bool>("marked");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("front");
        QTest::addColumn<int>("size");
        const auto row = [](const char* name, bool marked, const char* hex, Front front, int size = 0) {
            QTest::newRow(name) << marked << QByteArray(hex) << int(front) << size;
        };
        row("nothing yet", true, "", Front::Unfinished);
        row("half a mark", true, "FF", Front::Unfinished);
        row("another byte", true, "FE00", Front::Nothing);
        row("a mark and something else", true, "FFFF", Front::Nothing);
        row("no length yet", true, "FF00", Front::Unfinished);
        row("no length of any frame", true, "FF0000", Front::Implausible);
        row("too long for any frame", true, "FF0015", Front::Implausible);
        row("unfinished", true, "FF00028355", Front::Unfinished, 6);
        row("whole", true, "FF0002834ED3", Front::Frame, 6);
        row("whole, and more behind it", true, "FF0002834ED3FF00", Front::Frame, 6);
        row("unmarked: only a length", false, "11", Front::Unfinished);
        row("unmarked: no length of any", false, "04", Front::Nothing);
        row("unmarked: two bytes", false, "1100", Front::Unfinished);
        row("unmarked: no command of theirs", false, "110001", Front::Nothing);
        row("unmarked: unfinished", false, "1100B0", Front::Unfinished, 17);
        row("unmarked: whole", false, "0600B0015C63", Front::Frame, 6);
    }
    void looksAtWhatStandsInFront()
    {
        QFETCH(bool, marked);
        QFETCH(QByteArray, hex);
        QFETCH(int, front);
        QFETCH(int, size);
        const auto rule = marked ? Sm130Driver::frameRule() : FeigObidDriver::frameRule();
        const auto look = rule.look(QByteArray::fromHex(hex));
        QCOMPARE(int(look.front), front);
        QCOMPARE(look.size, size);
    }

    void findsTheNextStart()
    {
        const auto rule = Sm130Driver::frameRule();
        const auto next = [&](const char* hex) { return rule.nextStart(QByteArray::fromHex(hex)); };
        QCOMPARE(next("00FFFFFF0006"), 3);
        QCOMPARE(next("FF0002FF"), 3);       // half a mark
        QCOMPARE(next("FF000211FF0099"), 4); // no length of any frame
        QCOMPARE(next("0102"), 2);
        QCOMPARE(next("01"), 1);
        QCOMPARE(FeigObidDriver::frameRule().nextStart(QByteArray::fromHex("00000600B0015C63")), 2);
    }

    void provesFramesByTheirCrc()
    {
        const auto frame = QByteArray::fromHex("07FFB001001C56");
        QCOMPARE(withCrc(frame.chopped(2)), frame);
        QVERIFY(!faultOfCrc(frame));
        for (qsizetype at = 0; at < frame.size(); ++at) {
            auto torn = frame;
            torn[at] = char(torn[at] ^ 0x10);
            QCOMPARE(faultOfCrc(torn).value(), Fault::Checksum);
        }
        QVERIFY(faultOfCrc(QByteArray(2, '\0')) && faultOfCrc({}));
    }

    void saysWhatIsWrongWithAFrame()
    {
        const auto faultOf = Sm130Driver::frameRule().faultOf;
        QVERIFY(!faultOf(QByteArray::fromHex("FF0002834ED3")));
        QCOMPARE(faultOf(QByteArray::fromHex("FF0002834ED4")).value(), Fault::Checksum);
    }
};

QTEST_APPLESS_MAIN(FrameRuleTest)
#include "tst_framerule.moc"
