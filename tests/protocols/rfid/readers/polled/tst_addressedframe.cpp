#include "protocols/rfid/readers/polled/addressedframe.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::rfid;

class AddressedFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMadeAsItWasPublished()
    {
        QCOMPARE(AddressedFrame::make(0, AddressedFrame::anybody, QByteArray::fromHex("B00100")),
            QByteArray::fromHex("07FFB001001C56"));
        QCOMPARE(AddressedFrame::make(1, AddressedFrame::anybody, QByteArray::fromHex("21")),
            QByteArray::fromHex("04FF211995"));
    }

    void isFoundByItsRule()
    {
        const auto counted = AddressedFrame::make(0, 0, "\xB0");
        const auto look = AddressedFrame::rule("\xB0", 0).look(counted);
        QVERIFY(look.front == FrameRule::Front::Frame);
        QCOMPARE(look.size, counted.size());
        const auto uncounted = AddressedFrame::make(1, 0, "\x21");
        QCOMPARE(AddressedFrame::rule("\x21", 1).look(uncounted).size, uncounted.size());
        QVERIFY(!AddressedFrame::rule("\x21", 1).faultOf(uncounted));
        QVERIFY(AddressedFrame::rule("\x21", 1).look(counted).front == FrameRule::Front::Nothing);
    }

    void isAnAnswerWithAStatusAndAnAddress()
    {
        QVERIFY(!AddressedFrame::isAnswer(AddressedFrame::make(0, AddressedFrame::anybody, "\xB0\x01")));
        QVERIFY(!AddressedFrame::isAnswer(AddressedFrame::make(0, 0, "\xB0")));
        const auto answer = AddressedFrame::make(0, 0,
            "\xB0\x01"
            "data");
        QVERIFY(AddressedFrame::isAnswer(answer));
        QCOMPARE(AddressedFrame::dataOf(answer), QByteArrayView("data"));
        QVERIFY(AddressedFrame::dataOf(AddressedFrame::make(0, 0, "\xB0\x01")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(AddressedFrameTest)
#include "tst_addressedframe.moc"
