#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/code/codespans.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/savedviews.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What pages with lists and code share: sizes and times in words, code in colours, views under names.
class PageWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysSizes_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << quint64(0) << u"0"_s;
        QTest::newRow("a byte") << quint64(1) << u"0.1 kB"_s;
        QTest::newRow("some") << quint64(340) << u"0.3 kB"_s;
        QTest::newRow("kilobytes") << quint64(48123) << u"48 kB"_s;
        QTest::newRow("a megabyte") << quint64(1'900'000) << u"1.9 MB"_s;
        QTest::newRow("many") << quint64(412'000'000) << u"412 MB"_s;
        QTest::newRow("gigabytes") << quint64(3'200'000'000) << u"3.2 GB"_s;
    }
    void saysSizes()
    {
        QFETCH(quint64, bytes);
        QFETCH(QString, words);
        QCOMPARE(bytesText(bytes), words);
    }

    void saysSpansAndAges()
    {
        QCOMPARE(spanText(8), u"8 s"_s);
        QCOMPARE(spanText(11 * 60 + 59), u"11 min"_s);
        QCOMPARE(spanText(2 * 3600 + 11 * 60), u"2 h 11 min"_s);
        QCOMPARE(spanText(-3), u"0 s"_s);
        const qint64 now = QDateTime(QDate(2026, 11, 20), QTime(14, 30)).toMSecsSinceEpoch();
        QCOMPARE(agoText(now - 500, now), u"just now"_s);
        QCOMPARE(agoText(now - 4000, now), u"4 s ago"_s);
        QCOMPARE(agoText(now - 30 * 60 * 1000, now), u"30 min ago"_s);
        QCOMPARE(clockText(now - 1000, now), u"14:29"_s);
        QVERIFY(clockText(now - 3LL * 24 * 3600 * 1000, now).contains(u"17 "_s));
        QCOMPARE(spacedHex(u"047E9011"_s), u"04 7E 90 11"_s);
        QCOMPARE(spacedHex(u"047"_s), u"04 7"_s);
    }

    void coloursXmlOverLines()
    {
        int state = 0;
        const auto first = codeSpans(u"<vote xmlns='urn:x' card=\"amber", CodeLanguage::Xml, &state);
        QCOMPARE(first.first(), (CodeSpan{1, 4, CodeSpan::Kind::Name}));
        QCOMPARE(first.last().kind, CodeSpan::Kind::String);
        const auto second = codeSpans(u"fox\">text</vote>", CodeLanguage::Xml, &state);
        QCOMPARE(second.first(), (CodeSpan{0, 4, CodeSpan::Kind::String}));
        QCOMPARE(second.last(), (CodeSpan{11, 4, CodeSpan::Kind::Name}));
        QCOMPARE(state, 0);
    }

    void takesAnythingForCode()
    {
        for (const CodeLanguage language :
            {CodeLanguage::Xml, CodeLanguage::Json, CodeLanguage::Http, CodeLanguage::Plain}) {
            int state = 0;
            for (const QString& line : {u""_s, u"<"_s, u"</"_s, u"\"\\"_s, u"<!--"_s, u"--"_s, u"{\"a\":"_s, u"-"_s}) {
                for (const CodeSpan& span : codeSpans(line, language, &state))
                    QVERIFY(span.start >= 0 && span.start + span.length <= line.size());
            }
        }
    }

    void setsCodeForReading()
    {
        QCOMPARE(prettyXml("<a xmlns='urn:x'><b/><c>1 &lt; 2</c></a>"),
            u"<a xmlns='urn:x'>\n  <b/>\n  <c>1 &lt; 2</c>\n</a>"_s);
        QCOMPARE(prettyXml("<a><b>"), u"<a><b>"_s); // half of it: as it came
        QCOMPARE(prettyJson("{\"a\":[1]}"), u"{\n    \"a\": [\n        1\n    ]\n}"_s);
        QCOMPARE(prettyJson("{"), u"{"_s);
        QVERIFY(prettyXml("<a>" + QByteArray(100'000, 'x') + "</a>", 1000).size() < 1100);
        QCOMPARE(languageOf("  <a/>"), CodeLanguage::Xml);
        QCOMPARE(languageOf("GET / HTTP/1.1"), CodeLanguage::Http);
        QCOMPARE(languageOf("[1]"), CodeLanguage::Json);
        QCOMPARE(languageOf("200 OK"), CodeLanguage::Plain);
    }

    void keepsViewsUnderNames()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        SavedViews views(u"connections"_s, memory);
        for (const QString& name : {u"chat"_s, u"web"_s, u"slow"_s}) {
            memory.setValue(u"connections/filter"_s, u"filter of "_s + name);
            memory.setValue(u"connections/sort"_s, name.size());
            views.save(name);
        }
        views.forget(u"chat"_s);
        QCOMPARE(views.names(), (QStringList{u"web"_s, u"slow"_s}));
        memory.remove(u"connections/sort"_s);
        views.use(u"slow"_s);
        QCOMPARE(memory.value(u"connections/filter"_s).toString(), u"filter of slow"_s);
        QCOMPARE(memory.value(u"connections/sort"_s).toInt(), 4);
        views.use(u"never saved"_s);
        QCOMPARE(memory.value(u"connections/filter"_s).toString(), u"filter of slow"_s);
    }
};

QTEST_MAIN(PageWordsTest)
#include "tst_pagewords.moc"
