#include "ui/console/keys/vimotion.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Where motions go, and what of the way an operator takes.
class ViMotionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QChar>("key");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("to"); // -1: nowhere
        QTest::newRow("h") << u"one"_s << 2 << QChar(u'h') << 1 << 1;
        QTest::newRow("h, at the beginning") << u"a\nb"_s << 2 << QChar(u'h') << 1 << -1;
        QTest::newRow("l, at the end") << u"a\nb"_s << 1 << QChar(u'l') << 1 << -1;
        QTest::newRow("j, in a shorter line") << u"three\na"_s << 4 << QChar(u'j') << 1 << 7;
        QTest::newRow("j, last line") << u"a\nb"_s << 2 << QChar(u'j') << 1 << -1;
        QTest::newRow("2k") << u"a\nb\nc"_s << 4 << QChar(u'k') << 2 << 0;
        QTest::newRow("w, to a sign") << u"one.two"_s << 0 << QChar(u'w') << 1 << 3;
        QTest::newRow("W") << u"one.two x"_s << 0 << QChar(u'W') << 1 << 8;
        QTest::newRow("w, to the next line") << u"one\n  two"_s << 0 << QChar(u'w') << 1 << 6;
        QTest::newRow("2e") << u"one two"_s << 0 << QChar(u'e') << 2 << 6;
        QTest::newRow("b, in a word") << u"one two"_s << 5 << QChar(u'b') << 1 << 4;
        QTest::newRow("^") << u"  one"_s << 4 << QChar(u'^') << 0 << 2;
        QTest::newRow("$") << u"one\ntwo"_s << 0 << QChar(u'$') << 0 << 3;
        QTest::newRow("2G") << u"a\n b\nc"_s << 0 << QChar(u'G') << 2 << 3;
        QTest::newRow("none") << u"one"_s << 0 << QChar(u'q') << 0 << -1;
        QTest::newRow("nothing there") << QString() << 0 << QChar(u'w') << 1 << 0;
    }
    void goes()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        QFETCH(QChar, key);
        QFETCH(int, count);
        const auto motion = viMotion(text, at, key, count);
        QTEST(motion ? motion->to : -1, "to");
    }

    void findsLetters()
    {
        const QString text = u"a,b,c\n,"_s;
        QCOMPARE(viMotion(text, 0, u'f', 2, u','), (ViMotion{3, false, true}));
        QCOMPARE(viMotion(text, 0, u't', 2, u','), (ViMotion{2, false, true}));
        QCOMPARE(viMotion(text, 4, u'F', 1, u','), (ViMotion{3, false, false}));
        QCOMPARE(viMotion(text, 4, u'T', 2, u','), (ViMotion{2, false, false}));
        QVERIFY(!viMotion(text, 0, u'f', 3, u',')); // not in the next line
        QVERIFY(!viMotion(text, 0, u'f', 1));
    }
};

QTEST_GUILESS_MAIN(ViMotionTest)
#include "tst_vimotion.moc"
