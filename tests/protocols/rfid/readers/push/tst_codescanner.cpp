#include <QTest>

#include "protocols/rfid/readers/push/codescanner.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class CodeScannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"code-scanner"_s); }
    void playsItsVectors_data() { addVectorRows(u"code-scanner"_s); }
    void playsItsVectors() { checkVectorRow(u"code-scanner"_s); }

    void tellsWhatTheCodeSays()
    {
        Listening heard(u"code-scanner"_s);
        heard.feed("]Q1K7PX-4MQA\r\n");
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.tags[0].text, u"K7PX-4MQA"_s);
        QCOMPARE(heard.tags[0].technology, u"code"_s);
    }

    void takesWhatScannersPutAroundIt()
    {
        Listening heard(u"code-scanner"_s);
        const QByteArray said = "K7PX-4MQA\t\x02K7PX-4MQA\x03\x02]Q1K7PX-4MQA\x03\r\n\x02\x03";
        heard.feed(said);
        QCOMPARE(heard.tags.size(), 3);
        for (const auto& tag : heard.tags)
            QCOMPARE(tag.text, u"K7PX-4MQA"_s);
        QCOMPARE(heard.explained, said);
    }

    void writesWhatItReads()
    {
        QCOMPARE(*CodeScannerDriver::encode(u"04a1b2c3d4e580"_s), "]Q104A1B2C3D4E580\r");
        QVERIFY(!CodeScannerDriver::encode(u"K7PX"_s));
    }

    void waitsForTheFirstEndWhenItJoinsInTheMiddle()
    {
        Listening heard(u"code-scanner"_s);
        heard.start();
        heard.feed("4MQA\rK7PX-4MQA\r");
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.tags[0].text, u"K7PX-4MQA"_s);

        Listening again(u"code-scanner"_s);
        again.start();
        again.feed("]C1K7PX-4MQA\r"); // that is where a line begins
        QCOMPARE(again.tags.size(), 1);
    }
};

QTEST_APPLESS_MAIN(CodeScannerTest)
#include "tst_codescanner.moc"
