#include "protocols/xml/crowding.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::xml;
using namespace Qt::StringLiterals;

namespace {

/// " a0='' a1='' …", each called by `name` and its number.
QString attributes(int count, const QString& name = u"a"_s)
{
    QString all;
    for (int i = 0; i < count; ++i)
        all += u' ' + name + QString::number(i) + u"=''"_s;
    return all;
}

} // namespace

class CrowdingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatTakesLong_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<bool>("isLong");
        const auto many = attributes(10'000);
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a drawing's") << u"<svg>"_s + (u"<g"_s + attributes(20) + u"/>"_s).repeated(20'000) + u"</svg>"_s
                                     << false;
        QTest::newRow("one of many") << u"<a"_s + attributes(1000) + u"/>"_s << false;
        QTest::newRow("one of too many") << u"<a"_s + many + u"/>"_s << true;
        QTest::newRow("with blanks") << u"<a"_s + QString(many).replace(u"="_s, u" = "_s) + u"\n>"_s << true;
        QTest::newRow("many of many") << (u"<a"_s + attributes(1000) + u"/>"_s).repeated(100) << true;
        QTest::newRow("without an end") << u"<a"_s + many << true;
        QTest::newRow("other letters") << u"<ħ ħ=\"'\" Ģ='\"' "_s + many + u"/>"_s << true;
        QTest::newRow("values") << u"<a b='>"_s + QString(many).remove(u'\'') + u"' c=\"' "_s + many + u"\"/>"_s
                                << false;
        // What stands beside tags is none, and hides none.
        QTest::newRow("a comment") << u"<!-- <a"_s + many + u"/> --><a/>"_s << false;
        QTest::newRow("behind a comment") << u"<!-- it's --><a"_s + many + u"/>"_s << true;
        QTest::newRow("marked text") << u"<a><![CDATA[<a"_s + many + u"/>]]></a>"_s << false;
        QTest::newRow("behind marked text") << u"<a><![CDATA[\"]]><a"_s + many + u"/></a>"_s << true;
        QTest::newRow("an instruction") << u"<?a '"_s + many + u"?><a/>"_s << false;
        QTest::newRow("behind a type") << u"<!DOCTYPE a PUBLIC \"it's\" '>'><a"_s + many + u"/>"_s << true;
        const auto declared = u"<!ATTLIST a b CDATA #IMPLIED c CDATA 'd'>\n"_s;
        QTest::newRow("an editor's type") << u"<!DOCTYPE a [\n"_s + declared.repeated(50) + u"]><a/>"_s << false;
        QTest::newRow("a long type") << u"<!DOCTYPE a [\n"_s + declared.repeated(5'000) + u"]><a/>"_s << true;
        QTest::newRow("a type that speaks")
            << u"<!DOCTYPE a [<!-- it's -->]><a b=\"x\">"_s + QString(100'000, u'x') + u"</a>"_s << false;
        QTest::newRow("behind a type that speaks") << u"<!DOCTYPE a [<!-- it's -->]><a"_s + many + u"/>"_s << true;
        QTest::newRow("text") << u"<a>'"_s + many + u"</a>"_s << false;
        QTest::newRow("a comment without an end") << u"<!-- <a"_s + many << false;
    }
    void knowsWhatTakesLong()
    {
        QFETCH(const QString, document);
        QTEST(isCrowded(document), "isLong");
    }

    /// Each prefix is looked for among all namespaces that are declared there.
    void knowsWhichNamespacesTakeLong_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<bool>("isLong");
        const auto spaces = attributes(1000, u"xmlns:a"_s);
        const auto few = attributes(20, u"xmlns:a"_s);
        QTest::newRow("an editor's") << u"<svg"_s + few + u">"_s + u"<a0:g a1:b='' a2:c=''/>"_s.repeated(60'000)
                                     << false;
        QTest::newRow("many elements") << u"<svg"_s + spaces + u">"_s + u"<g/>"_s.repeated(100'000) << true;
        QTest::newRow("many attributes") << u"<svg"_s + spaces + u">"_s
                + (u"<g"_s + attributes(100, u"a0:x"_s) + u"/>"_s).repeated(1000)
                                         << true;
        QTest::newRow("in each other") << (u"<g"_s + few + u">"_s).repeated(90) + u"<g/>"_s.repeated(100'000) << true;
        QTest::newRow("beside each other") << (u"<g"_s + few + u"><g/></g>"_s).repeated(20'000) << false;
        QTest::newRow("of empty ones") << (u"<g"_s + few + u"/>"_s).repeated(20'000) << false;
    }
    void knowsWhichNamespacesTakeLong()
    {
        QFETCH(const QString, document);
        QTEST(isCrowded(document), "isLong");
    }
};

QTEST_APPLESS_MAIN(CrowdingTest)
#include "tst_crowding.moc"
