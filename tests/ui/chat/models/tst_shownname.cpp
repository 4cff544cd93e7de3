#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/models/shownname.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ShownNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesCannotLie_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"aylin"_s << u"aylin"_s;
        QTest::newRow("nothing") << QString() << u"?"_s;
        QTest::newRow("spaces alone") << u" \t\n "_s << u"?"_s;
        QTest::newRow("direction turned") << u"ali\u202Egnp.exe"_s << u"alignp.exe"_s;
        QTest::newRow("isolates") << u"\u2067evil\u2069"_s << u"evil"_s;
        QTest::newRow("no width") << u"ad\u200Bmin"_s << u"admin"_s;
        QTest::newRow("lines") << u"one\ntwo\u2028three"_s << u"one two three"_s;
        QTest::newRow("bell and escape") << u"a\u0007b\u001Bc"_s << u"abc"_s;
        QTest::newRow("torn pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"ab"_s;
        QTest::newRow("right to left") << u"נועה"_s << u"נועה"_s;
    }
    void namesCannotLie()
    {
        QFETCH(QString, sent);
        QTEST(shownName(sent), "shown");
    }

    void aMegabyteIsALine()
    {
        const QString huge(1'000'000, u'x');
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(shownName(huge).size(), 64);
            QVERIFY(shownName(huge).endsWith(u'…'));
            QVERIFY(shownText(huge).size() < 8010);
        }
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        const QString tower = u"z"_s + QString(500, QChar(0x0301));
        QVERIFY(shownName(tower).size() <= 5);
    }

    void textKeepsItsPositions()
    {
        const QString text = u"a\u202Eb\tc\u0000d"_s;
        const QString shown = shownText(text);
        QCOMPARE(shown.size(), text.size());
        QVERIFY(!shown.contains(QChar(0x202e)));
        QCOMPARE(shownText(u"one\ntwo"_s), u"one\ntwo"_s);
        QVERIFY(shownText(QString(500, u'\n')).count(u'\n') <= 100);
    }
};

QTEST_MAIN(ShownNameTest)
#include "tst_shownname.moc"
