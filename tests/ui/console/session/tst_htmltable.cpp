#include <QTest>

#include "tests/support/testclass.h"
#include "ui/console/session/htmltable.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

class HtmlTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTables()
    {
        // As pandas writes them.
        const auto found = readHtmlTable(
            "<div><style scoped>.x{a:'<table>'}</style>\n<table border=\"1\" class=\"a>b\"><thead><tr style=\"text-align: right;\"><th></th><th>a</th>"
            "<th>b &amp; c</th></tr></thead><tbody><tr><th>0</th><td>1</td><td> two\n words </td></tr><tr><th>1</th><td>&lt;x&gt;&#228;&#x1F600;</td></tr></tbody></table><table><tr><td>no</td></tr></table></div>");
        QVERIFY(found);
        QCOMPARE(found->header, QStringList({QString(), u"a"_s, u"b & c"_s}));
        QCOMPARE(found->rows, QList<QStringList>({{u"0"_s, u"1"_s, u"two words"_s}, {u"1"_s, u"<x>ä😀"_s, QString()}}));
        QCOMPARE(found->left, 0);
        QVERIFY(!readHtmlTable("<b>no table</b>"));
        QVERIFY(!readHtmlTable("<table></table>"));
    }

    void readsHostileTables()
    {
        QByteArray many("<table><tr><th>n</th></tr>");
        for (int row = 0; row < 3000; ++row)
            many += "<tr><td>" + QByteArray::number(row) + "</td></tr>";
        const auto found = readHtmlTable(many);
        QVERIFY(found);
        QCOMPARE(found->rows.size(), HtmlTable::mostRows);
        QCOMPARE(found->left, 2000);
        const auto wide = readHtmlTable("<table><tr>" + QByteArray("<td>x").repeated(5000));
        QVERIFY(wide);
        QCOMPARE(wide->rows.first().size(), HtmlTable::mostColumns);
        const auto tall = readHtmlTable("<table><td>" + QByteArray("y").repeated(1'000'000));
        QCOMPARE(tall->rows.first().first().size(), HtmlTable::longestCell);
        // Cut anywhere, it ends.
        const QByteArray whole(
            "<table a='>'><tr><th>&amp;&#xd800;</th><!-- x --><td>b<script>1<2</script></tr></table>");
        for (qsizetype length = 0; length <= whole.size(); ++length)
            readHtmlTable(whole.left(length));
    }
};

QTEST_MAIN(HtmlTableTest)
#include "tst_htmltable.moc"
