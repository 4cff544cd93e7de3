#include "protocols/rfid/pn532farend.h"

#include <QRandomGenerator>
#include <QTest>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/polled/pn532frame.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::rfid;

namespace {

/// The data of the frame behind the acknowledgement, in hex.
QString answerTo(Pn532FarEnd& reader, QByteArrayView command)
{
    const auto said = reader.answers(pn532Frame(command));
    if (!said.startsWith(pn532Ack))
        return u"no acknowledgement: "_s + hexOf(said);
    const auto frame = said.mid(pn532Ack.size());
    const auto layout = pn532Layout(frame);
    return layout && layout->lengthFits && layout->total == frame.size()
        ? hexOf(frame.mid(layout->header, layout->data))
        : u"no frame"_s;
}

const QByteArray list("\xD4\x4A\x02\x00", 4);

} // namespace

class Pn532FarEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWhatItIsAsked()
    {
        Pn532FarEnd reader;
        QCOMPARE(answerTo(reader, QByteArrayView("\xD4\x02", 2)), u"D50332010607"_s); // version
        QCOMPARE(answerTo(reader, QByteArrayView("\xD4\x14\x01\x14\x01", 5)), u"D515"_s);
        QCOMPARE(answerTo(reader, list), u"D54B00"_s);
        QCOMPARE(answerTo(reader, QByteArrayView("\xD4\x99", 2)), u"7F"_s); // unknown
        QCOMPARE(answerTo(reader, QByteArrayView("\xD5\x02", 2)), u"7F"_s); // a reader's own code
        QCOMPARE(answerTo(reader, QByteArrayView("\xD4", 1)), u"7F"_s);
    }

    void listsWhatLiesOnIt()
    {
        Pn532FarEnd reader;
        QVERIFY(reader.put(u"04A1B2C3"_s));
        QCOMPARE(answerTo(reader, list), u"D54B010100040804"_s + u"04A1B2C3"_s);
        QVERIFY(reader.put(u"04a1b2c3d4e580"_s));
        QVERIFY(reader.put(u"08000001"_s));
        // two at most
        QCOMPARE(answerTo(reader, list), u"D54B02"_s + u"010004080404A1B2C3"_s + u"020044000704A1B2C3D4E580"_s);
        QCOMPARE(answerTo(reader, QByteArrayView("\xD4\x4A\x01\x00", 4)).left(6), u"D54B01"_s);
        reader.takeAway();
        QCOMPARE(answerTo(reader, list), u"D54B00"_s);
        QVERIFY(reader.says().isEmpty()); // never by itself
        for (const auto& id : {u""_s, u"04A1B2"_s, u"04A1B2C"_s, u"04A1B2CX"_s, u"AA"_s.repeated(11)})
            QVERIFY2(!reader.put(id), qPrintable(id));
    }

    void saysItsLastAgain()
    {
        Pn532FarEnd reader;
        const auto said = reader.answers(pn532Frame(QByteArrayView("\xD4\x02", 2)));
        QCOMPARE(reader.answers(pn532Nack.toByteArray()), said.mid(pn532Ack.size()));
        QCOMPARE(reader.answers(pn532Ack.toByteArray()), QByteArray()); // nothing was going on
    }

    void takesItByteByByteAndBetweenNoise()
    {
        Pn532FarEnd reader;
        const auto asked = QByteArray("\x55\x55\x00\x00\x00", 5) + pn532Frame(QByteArrayView("\xD4\x02", 2)) + "zz"
            + pn532Frame(list);
        QByteArray said;
        for (const char byte : asked)
            said += reader.answers(QByteArrayView(&byte, 1));
        Pn532FarEnd other;
        QCOMPARE(said, other.answers(asked));
        QCOMPARE(said.count(pn532Ack), 2);
    }

    void survivesAnything()
    {
        Pn532FarEnd reader;
        QRandomGenerator random(1);
        for (int round = 0; round < 5000; ++round) {
            QByteArray noise;
            for (int i = random.bounded(40); i > 0; --i)
                noise.append(char(random.bounded(3) ? random.bounded(256) : random.bounded(2) * 255));
            reader.answers(noise);
        }
        reader.answers(QByteArray(100'000, '\x00'));
        reader.answers(QByteArray("\x00\x00\xFF\xFF\xFF", 5) + QByteArray(100'000, '\x00'));
        reader.answers(QByteArray(2000, 'x')); // whatever it still waited for
        QVERIFY(reader.put(u"04A1B2C3"_s));
        QVERIFY(answerTo(reader, list).contains(u"04A1B2C3"_s));
    }
};

QTEST_APPLESS_MAIN(Pn532FarEndTest)
#include "tst_pn532farend.moc"
