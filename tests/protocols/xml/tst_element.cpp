#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xml/element.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xml;

class XmlElementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingMayBeAskedAnything();
    void aCopyIsItsOwn();
    void namespacesTellNamesApart();
    void anEmptyAttributeIsThere();
    void settingAgainIsReplacing();
    void theOrderOfAttributesDoesNotMatterButThatOfChildrenDoes();
    void takesOutByNameAndNamespace();
};

void XmlElementTest::nothingMayBeAskedAnything()
{
    const Element none;
    QVERIFY(none.isNull());
    QVERIFY(none.name().isEmpty() && none.attribute(u"a").isNull() && none.text().isEmpty());
    QVERIFY(none.child(u"a").child(u"b", u"c").firstElement().elements().isEmpty());
    QVERIFY(none.childText(u"a").isNull());
    QVERIFY(none.attributes().isEmpty() && none.nodes().isEmpty());
}

void XmlElementTest::aCopyIsItsOwn()
{
    Element first(u"a"_s, u"urn:x"_s);
    first.addTextElement(u"b"_s, u"1"_s);
    auto second = first;
    QCOMPARE(second, first);
    second.setAttribute(u"id"_s, u"2"_s);
    second.addText(u"more"_s);
    QVERIFY(!first.hasAttribute(u"id"));
    QVERIFY(first.text().isEmpty());
    QVERIFY(!(second == first));
}

void XmlElementTest::namespacesTellNamesApart()
{
    const auto all = *parse("<a xmlns='urn:x' xmlns:y='urn:y' k='1' y:k='2'><y:b>2</y:b><b>1</b></a>");
    QCOMPARE(all.childText(u"b"), u"1"_s);
    QCOMPARE(all.child(u"b", u"urn:y").text(), u"2"_s);
    QCOMPARE(all.attribute(u"k"), u"1"_s);
    QCOMPARE(all.attribute(u"k", u"urn:y"), u"2"_s);
    QVERIFY(!all.is(u"a", u"urn:y"));
}

void XmlElementTest::anEmptyAttributeIsThere()
{
    auto element = *parse("<a xmlns='urn:x' k=''/>");
    QVERIFY(element.hasAttribute(u"k"));
    QVERIFY(!element.attribute(u"k").isNull());
    element.removeAttribute(u"k");
    QVERIFY(element.attribute(u"k").isNull());
}

void XmlElementTest::settingAgainIsReplacing()
{
    Element element(u"a"_s, u"urn:x"_s);
    element.setAttribute(u"k"_s, u"1"_s);
    element.setAttribute(u"k"_s, u"2"_s);
    QCOMPARE(element.attributes().size(), 1);
    QCOMPARE(element.attribute(u"k"), u"2"_s);
}

void XmlElementTest::theOrderOfAttributesDoesNotMatterButThatOfChildrenDoes()
{
    QCOMPARE(*parse("<a xmlns='x' b='1' c='2'/>"), *parse("<a xmlns='x' c='2' b='1'/>"));
    QVERIFY(!(*parse("<a xmlns='x'><b/><c/></a>") == *parse("<a xmlns='x'><c/><b/></a>")));
    QVERIFY(!(*parse("<a xmlns='x' b='1'/>") == *parse("<a xmlns='x' b='1' c='2'/>")));
}

void XmlElementTest::takesOutByNameAndNamespace()
{
    auto element = *parse("<a xmlns='x'><b/>text<b xmlns='y'/><b/></a>");
    element.removeElements(u"b", u"x");
    QCOMPARE(element.elements().size(), 1);
    QCOMPARE(element.firstElement().ns(), u"y"_s);
    QCOMPARE(element.text(), u"text"_s);
}

QTEST_GUILESS_MAIN(XmlElementTest)
#include "tst_element.moc"
