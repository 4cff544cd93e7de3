#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/code/codespans.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CodePrettyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsCodeForReading()
    {
        QCOMPARE(prettyXml("<a xmlns='urn:x'><b/><c>1 &lt; 2</c></a>"),
            u"<a xmlns='urn:x'>\n  <b/>\n  <c>1 &lt; 2</c>\n</a>"_s);
        QCOMPARE(prettyXml("<a><b>"), u"<a><b>"_s); // half of it: as it came
        QByteArray crowded = "<a";
        for (int i = 0; i < 10'000; ++i)
            crowded += " a" + QByteArray::number(i) + "=''";
        crowded += "><b/></a>"; // seconds to look into
        QCOMPARE(prettyXml(crowded, 1'000'000), QString::fromUtf8(crowded));
        QCOMPARE(prettyJson("{\"a\":[1]}"), u"{\n    \"a\": [\n        1\n    ]\n}"_s);
        QCOMPARE(prettyJson("{"), u"{"_s);
        QVERIFY(prettyXml("<a>" + QByteArray(100'000, 'x') + "</a>", 1000).size() < 1100);
        QCOMPARE(languageOf("  <a/>"), CodeLanguage::Xml);
        QCOMPARE(languageOf("GET / HTTP/1.1"), CodeLanguage::Http);
        QCOMPARE(languageOf("[1]"), CodeLanguage::Json);
        QCOMPARE(languageOf("200 OK"), CodeLanguage::Plain);
    }
};

QTEST_MAIN(CodePrettyTest)
#include "tst_codepretty.moc"
