#include "app/config/tomldepth.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;

class TomlDepthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line"); // 0: it may be read
        const auto dots = QByteArray(".a").repeated(300);
        const auto some = QByteArray(".a").repeated(100);
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("a file") << QByteArray("# c\na.b = 1.5\n[t.u]\nl = [[1, 2], [3]]\n[[x]]\n") << 0;
        QTest::newRow("many keys") << QByteArray("a.b.c = 1\n").repeated(1000) << 0;
        QTest::newRow("many elements") << "l = [" + QByteArray("1.5, ").repeated(1000) + "]\n" << 0;
        QTest::newRow("many tables") << "l = [" + QByteArray("{a.b = 1}, ").repeated(1000) + "]\n" << 0;
        QTest::newRow("a hundred parts") << "a" + some + " = 1\n" << 0;
        QTest::newRow("key") << "x = 1\na" + dots + " = 1\n" << 2;
        QTest::newRow("header") << "\n\n[a" + dots + "]\n" << 3;
        QTest::newRow("header of several") << "[[a" + dots + "]]\n" << 1;
        QTest::newRow("key in braces") << "t = {a" + dots + " = 1}\n" << 1;
        QTest::newRow("key over braces") << "t = {a" + some + " = {b" + some + " = {c" + some + " = 1}}}\n" << 1;
        QTest::newRow("brackets") << "l = " + QByteArray(300, '[') << 1;
        QTest::newRow("over lines") << "l = [\n" + QByteArray("{a.a.a.a = [\n").repeated(60) << 41;
        QTest::newRow("spaces and quotes") << "a" + QByteArray(" . \"b\" . 'c'").repeated(150) + " = 1\n" << 1;
        QTest::newRow("in a text") << "a = \"x" + dots + "\"\nb = 'y" + dots + "'\n" << 0;
        QTest::newRow("in a long text") << "a = \"\"\"x\n" + dots + "\"\"\"\nb = '''y" + dots + "'''\n" << 0;
        QTest::newRow("behind a long text") << "a = \"\"\"x\n\\\"\"\"\"\nb" + dots + " = 1\n" << 3;
        QTest::newRow("behind a quote in a text") << "a = \"\\\"\"\nb" + dots + " = 1\n" << 2;
        QTest::newRow("behind a text without its end") << "a = \"x\nb" + dots + " = 1\n" << 2;
        QTest::newRow("in a comment") << "a = 1 # x" + dots + " [[[\n" << 0;
        QTest::newRow("ends that never began") << QByteArray(300, ']') + "\na = 1\n" << 0;
        QTest::newRow("escape at the end") << QByteArray("a = \"\\") << 0;
    }
    void findsTheLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QCOMPARE(lineTooDeep(text).value_or(0), line);
    }
};

QTEST_APPLESS_MAIN(TomlDepthTest)
#include "tst_tomldepth.moc"
