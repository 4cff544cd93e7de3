#include <QTest>

#include "tests/support/testclass.h"
#include "ui/console/session/commandrecord.h"
#include "ui/console/session/indentation.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

class IndentationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indents_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("blanks");
        QTest::newRow("nothing") << u"x = 1"_s << 0;
        QTest::newRow("colon") << u"for x in y:"_s << 4;
        QTest::newRow("colon behind a comment") << u"if x:  # why:"_s << 4;
        QTest::newRow("colon in a string") << u"x = 'a:'"_s << 0;
        QTest::newRow("stays") << u"if x:\n    y"_s << 4;
        QTest::newRow("deeper") << u"if x:\n    if y:"_s << 8;
        QTest::newRow("return") << u"def f():\n    return 1"_s << 0;
        QTest::newRow("returned") << u"def f():\n    returned = 1"_s << 4;
        QTest::newRow("open bracket") << u"f(1,"_s << 4;
        QTest::newRow("slice in a bracket") << u"f(1,\n    x[1:"_s << 8;
        QTest::newRow("in a long string") << u"x = '''\n    a:"_s << 0;
    }
    void indents()
    {
        QFETCH(QString, source);
        QFETCH(int, blanks);
        QCOMPARE(nextIndentation(source, source.size()), QString(blanks, u' '));
        QCOMPARE(dedented(source), source);
        QCOMPARE(dedented(u"  if x:\n    y\n\n"_s), u"if x:\n  y\n\n"_s);
    }

    void pastesWithoutPrompts()
    {
        for (const auto& plain :
            {u"x = 1"_s, u"if x:\n    y\n\nz"_s, u"x >>> y"_s, u"x = 1\n>>> y"_s, u"..."_s, QString()})
            QCOMPARE(withoutPrompts(plain), plain);
        QCOMPARE(withoutPrompts(u">>> x = 1"_s), u"x = 1"_s);
        QCOMPARE(
            withoutPrompts(u"\n>>> for i in x:\n...     i\n... \n1\n2\n>>> i\n2\n"_s), u"for i in x:\n    i\n\ni"_s);
        QCOMPARE(withoutPrompts(u"In [3]: def f():\n   ...:     return 1\n   ...: \n\nIn [4]: f()\nOut[4]: 1"_s),
            u"def f():\n    return 1\n\nf()"_s);
        QCOMPARE(withoutPrompts(u">>> x\nfoo\n... is no command"_s), u"x"_s);
        // As it is copied here.
        CommandRecord record;
        record.source = u"def f():\n    return 1"_s;
        QCOMPARE(withoutPrompts(record.copied()), record.source);
    }
};

QTEST_MAIN(IndentationTest)
#include "tst_indentation.moc"
