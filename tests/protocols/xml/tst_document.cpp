#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xml/limits.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xml;

class XmlDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsOneRoot();
    void keepsTheLimitsThatItIsGiven();
};

void XmlDocumentTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"not-well-formed"_s;
    QTest::newRow("open") << QByteArray("<a>") << u"not-well-formed"_s;
    QTest::newRow("two roots") << QByteArray("<a/><b/>") << u"not-well-formed"_s;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") << u"restricted-xml"_s;
    QTest::newRow("a comment") << QByteArray("<a><!-- b --></a>") << u"restricted-xml"_s;
    QTest::newRow("an instruction") << QByteArray("<a><?b c?></a>") << u"restricted-xml"_s;
    QTest::newRow("another encoding") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a/>")
                                      << u"unsupported-encoding"_s;
    QTest::newRow("deep") << QByteArray("<a>").repeated(80) + QByteArray("</a>").repeated(80) << u"policy-violation"_s;
    QTest::newRow("many") << "<a>" + QByteArray("<b/>").repeated(20'001) + "</a>" << u"policy-violation"_s;
    QTest::newRow("large") << "<a>" + QByteArray(300 * 1024, 'x') + "</a>" << u"policy-violation"_s;
}

void XmlDocumentTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto read = parse(bytes);
    QVERIFY(!read.ok());
    QTEST(read.error().code, "code");
}

void XmlDocumentTest::readsOneRoot()
{
    const auto read = parse("<?xml version='1.0' encoding='utf-8'?>\n<a xmlns='urn:x'>\xc3\xa4&lt;&#x1F600;</a>\n");
    QVERIFY(read.ok());
    QVERIFY(read->is(u"a", u"urn:x"));
    QCOMPARE(read->text(), u"ä<😀"_s);
}

void XmlDocumentTest::keepsTheLimitsThatItIsGiven()
{
    Limits few;
    few.depth = 2;
    QVERIFY(parse("<a><b/></a>", few).ok());
    QVERIFY(!parse("<a><b><c><d/></c></b></a>", few).ok());
    few.attributes = 1;
    QVERIFY(!parse("<a b='1' c='2'/>", few).ok());
}

QTEST_GUILESS_MAIN(XmlDocumentTest)
#include "tst_document.moc"
