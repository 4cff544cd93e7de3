#include <QTest>

#include "tests/support/testclass.h"
#include "ui/console/session/outputlines.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

class OutputLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsOutput()
    {
        OutputLines lines;
        QCOMPARE(lines.add(u"a\tb\x1b[31mred\x1b[0m\x07\r\nc"_s), u"a\tbred\nc"_s);
        QCOMPARE(lines.add(u"\x1b]0;title\x07 d\n"_s), u" d\n"_s);
        // One huge line, in pieces.
        QCOMPARE(lines.add(QString(1500, u'x')).size(), 1500);
        QCOMPARE(lines.add(QString(998'500, u'x')).size(), 500);
        QCOMPARE(lines.add(u"\nnext\n"_s), u"… (998000 characters more)\nnext\n"_s);
        lines.add(QString(2003, u'y'));
        QCOMPARE(lines.finish(), u"… (3 characters more)"_s);
        QCOMPARE(lines.finish(), QString());
    }

    void holdsBackOutput()
    {
        OutputLines lines;
        const QString flood = u"line\n"_s.repeated(12'000);
        QCOMPARE(lines.add(flood).count(u'\n'), OutputLines::mostLines);
        QVERIFY(lines.hasRest());
        QCOMPARE(lines.restLines(), 7001);
        QCOMPARE(lines.add(u"more\n"_s), QString());
        QCOMPARE(lines.showRest().count(u'\n'), OutputLines::mostLines);
        QCOMPARE(lines.showRest(), u"line\n"_s.repeated(2000) + u"more\n"_s);
        QVERIFY(!lines.hasRest());
        OutputLines wide;
        QCOMPARE(wide.add((QString(1000, u'x') + u'\n').repeated(2000)).size(), OutputLines::mostCharacters);
        QVERIFY(wide.hasRest());
    }
};

QTEST_MAIN(OutputLinesTest)
#include "tst_outputlines.moc"
