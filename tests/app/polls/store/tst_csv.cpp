#include "app/polls/store/csv.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesLines_data();
    void writesLines();
};

void CsvTest::writesLines_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u"1"_s, u""_s} << QByteArray("a,1,\r\n");
    QTest::newRow("comma") << QStringList{u"a, b"_s} << QByteArray("\"a, b\"\r\n");
    QTest::newRow("quote") << QStringList{u"say \"a\""_s} << QByteArray("\"say \"\"a\"\"\"\r\n");
    QTest::newRow("line break") << QStringList{u"a\nb"_s} << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("accents") << QStringList{u"é"_s} << QByteArray("\xc3\xa9\r\n");
    QTest::newRow("formula") << QStringList{u"=1+1"_s} << QByteArray("'=1+1\r\n");
    QTest::newRow("call") << QStringList{u"@SUM(A1,A2)"_s} << QByteArray("\"'@SUM(A1,A2)\"\r\n");
    QTest::newRow("number") << QStringList{u"-2"_s, u"-3.5"_s} << QByteArray("-2,-3.5\r\n");
    QTest::newRow("minus") << QStringList{u"-2+3"_s, u"-"_s, u"-1e5"_s} << QByteArray("'-2+3,'-,'-1e5\r\n");
    QTest::newRow("plus") << QStringList{u"+1"_s} << QByteArray("'+1\r\n");
    QTest::newRow("tab") << QStringList{u"\t=1"_s} << QByteArray("\"'\t=1\"\r\n");
    QTest::newRow("line break before") << QStringList{u"\n=1"_s} << QByteArray("\"'\n=1\"\r\n");
    QTest::newRow("wide") << QStringList{u"\uff1d1"_s}
                          << QByteArray("'\xef\xbc\x9d"
                                        "1\r\n");
    QTest::newRow("another's comma") << QStringList{u"a;=1"_s, u"a\t=1"_s} << QByteArray("\"a;=1\",\"a\t=1\"\r\n");
    QTest::newRow("controls") << QStringList{u"a\x1b[2Jb"_s, QString(QChar(u'\0'))} << QByteArray("a [2Jb, \r\n");
}

void CsvTest::writesLines()
{
    QFETCH(QStringList, fields);
    QTEST(csvLine(fields), "line");
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
