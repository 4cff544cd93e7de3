#include <QTest>

#include "protocols/rfid/readers/push/id12.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class Id12Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"id12"_s); }
    void playsItsVectors_data() { addVectorRows(u"id12"_s); }
    void playsItsVectors() { checkVectorRow(u"id12"_s); }

    void writesWhatItReads()
    {
        QCOMPARE(*Id12Driver::encode(u"0c000621a5"_s),
            "\x02"
            "0C000621A58E\r\n\x03");
        QVERIFY(!Id12Driver::encode(u"04A1B2C3"_s));
        QVERIFY(!Id12Driver::encode(u"04A1B2C3Z0"_s));
    }

    void saysWhatEachByteMeans()
    {
        const auto frames = framesOf(u"id12",
            "x\x02"
            "0C000621A58F\r\n\x03");
        QCOMPARE(frames.size(), 2);
        QCOMPARE(frames[0][0].part, Part::Noise);
        const QList<Part> parts{Part::Start, Part::Version, Part::Card, Part::WrongCheck, Part::End};
        QCOMPARE(frames[1].size(), parts.size());
        for (int i = 0; i < parts.size(); ++i)
            QCOMPARE(frames[1][i].part, parts[i]);
        QCOMPARE(frames[1][3].says, u"check 8F, should be 8E"_s);
    }
};

QTEST_APPLESS_MAIN(Id12Test)
#include "tst_id12.moc"
