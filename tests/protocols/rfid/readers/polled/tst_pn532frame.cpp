#include "protocols/rfid/readers/polled/pn532frame.h"

#include <QRandomGenerator>
#include <QTest>

#include "protocols/rfid/driver/checksum.h"
#include "tests/support/testclass.h"

using namespace everyport::rfid;

class Pn532FrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // UM0701-02 §6.2.1.1: GetFirmwareVersion as it stands on the wire.
    void makesAFrame()
    {
        QCOMPARE(pn532Frame(QByteArrayView("\xD4\x02", 2)), QByteArray("\x00\x00\xFF\x02\xFE\xD4\x02\x2A\x00", 9));
    }

    void readsWhatItMakes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 254, 255, 256, 265})
            QTest::addRow("%d bytes", size) << size;
    }
    void readsWhatItMakes()
    {
        QFETCH(int, size);
        QByteArray data(size, '\xD5');
        const auto frame = pn532Frame(data);
        const auto layout = pn532Layout(frame + "more");
        QVERIFY(layout);
        QCOMPARE(layout->kind, Pn532Layout::Kind::Data);
        QVERIFY(layout->lengthFits);
        QCOMPARE(layout->total, frame.size());
        QCOMPARE(frame.mid(layout->header, layout->data), data);
        QCOMPARE(quint8(frame[layout->header + layout->data]), twos8(data));
        // Not before its length is there.
        for (qsizetype known = 0; known < layout->header; ++known)
            QVERIFY(!pn532Layout(frame.first(known)));
    }

    void knowsTheShortOnes()
    {
        QCOMPARE(pn532Layout(pn532Ack)->kind, Pn532Layout::Kind::Ack);
        QCOMPARE(pn532Layout(pn532Nack)->kind, Pn532Layout::Kind::Nack);
        QCOMPARE(pn532Layout(pn532Ack)->total, 6);
    }

    void refusesALengthThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("wrong sum") << QByteArray("\x00\x00\xFF\x02\xFF\xD4\x02\x2A", 8);
        QTest::newRow("nothing in it") << QByteArray("\x00\x00\xFF\x00\x00\x00\x00\x00", 8);
        QTest::newRow("extended, wrong sum") << QByteArray("\x00\x00\xFF\xFF\xFF\x01\x00\x00", 8);
        QTest::newRow("extended, 64 KiB") << QByteArray("\x00\x00\xFF\xFF\xFF\xFF\xFF\x02", 8);
        QTest::newRow("extended, one too many") << QByteArray("\x00\x00\xFF\xFF\xFF\x01\x0A\xF5", 8);
    }
    void refusesALengthThatCannotBe()
    {
        QFETCH(QByteArray, bytes);
        const auto layout = pn532Layout(bytes);
        QVERIFY(layout);
        QVERIFY(!layout->lengthFits);
        QVERIFY(layout->header <= bytes.size());
    }

    void survivesAnything()
    {
        QRandomGenerator random(532);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes("\x00\x00\xFF", 3);
            for (int i = random.bounded(12); i > 0; --i)
                bytes.append(char(random.bounded(4) ? random.bounded(256) : 0xFF));
            const auto layout = pn532Layout(bytes);
            if (!layout)
                continue;
            QVERIFY(layout->data >= 0 && layout->header >= 0 && layout->header <= bytes.size());
            if (layout->lengthFits)
                QVERIFY(layout->total <= 8 + 265 + 2);
        }
    }
};

QTEST_APPLESS_MAIN(Pn532FrameTest)
#include "tst_pn532frame.moc"
