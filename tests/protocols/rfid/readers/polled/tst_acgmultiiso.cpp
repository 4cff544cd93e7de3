#include <QTest>

#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class AcgMultiIsoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"acg-multiiso"_s); }
    void playsItsVectors_data() { addVectorRows(u"acg-multiiso"_s); }
    void playsItsVectors() { checkVectorRow(u"acg-multiiso"_s); }

    void leavesAReadingReaderAlone()
    {
        Listening heard(u"acg-multiiso"_s);
        heard.start();
        for (int i = 0; i < 50; ++i) {
            heard.pass(90);
            heard.feed("34030F07\r\n");
        }
        QVERIFY(heard.commands.isEmpty());
        QCOMPARE(heard.tags.size(), 49); // the first may have been the end of a longer one
    }

    void asksASilentReader()
    {
        Listening heard(u"acg-multiiso"_s);
        heard.start();
        heard.pass(1000);
        QCOMPARE(heard.takeCommands(), "s");
        heard.feed("N\r\n");
        heard.pass(249);
        QVERIFY(heard.commands.isEmpty());
        heard.pass(1);
        QCOMPARE(heard.takeCommands(), "s");
        heard.pass(600);
        QVERIFY(heard.faults.contains(Fault::Timeout));
        QCOMPARE(heard.takeCommands(), "s");
    }

    void takesNoHalfLineForACard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a byte that no line has") << QByteArray("04E9\xE0"
                                                               "34030F07\r\n");
        QTest::newRow("too long") << QByteArray(130, 'A') + "34030F07\r\n";
        QTest::newRow("odd") << QByteArray("34030F070\r\n");
        QTest::newRow("short") << QByteArray("34030F\r\n");
        QTest::newRow("lower case is a command's echo") << QByteArray("abcdabcd\r\n");
    }
    void takesNoHalfLineForACard()
    {
        QFETCH(QByteArray, bytes);
        Listening heard(u"acg-multiiso"_s);
        heard.feed(bytes);
        QVERIFY(heard.tags.isEmpty());
        heard.feed("34030F07\r\n");
        QCOMPARE(heard.tags.size(), 1);
    }

    void takesNoRestOfALineForACard()
    {
        Listening heard(u"acg-multiiso"_s);
        heard.feed("04E9E7");
        heard.pass(300);
        heard.feed("00000001\r\n");
        QVERIFY(heard.tags.isEmpty());
        QVERIFY(heard.faults.contains(Fault::Truncated));
    }
};

QTEST_APPLESS_MAIN(AcgMultiIsoTest)
#include "tst_acgmultiiso.moc"
