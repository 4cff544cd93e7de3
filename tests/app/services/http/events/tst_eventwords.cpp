#include "app/services/http/events/eventwords.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class EventWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speakTheReadersLanguage()
    {
        QCOMPARE(eventWords({})("next"_L1), u"Next"_s);
        QCOMPARE(eventWords({"nl", "en;q=0.5"})("next"_L1), u"Volgende"_s);
        QCOMPARE(eventWords({"xx"})("next"_L1), u"Next"_s);
        QCOMPARE(eventWords({"de"}).counted("votes"_L1, 1), u"1 Stimme"_s);
    }

    void framesHoldTextAlone()
    {
        const auto page = eventPage(
            {.title = u"<b>\"x\""_s, .sheets = {u"a.css"_s}, .script = u"a.js"_s}, u"<main>"_s, eventWords({"fr"}));
        QVERIFY(page.contains("<title>&lt;b&gt;&quot;x&quot;</title>"));
        QVERIFY(page.contains("<html lang=\"fr\">"));
        QVERIFY(page.contains("href=\"../web/a.css\"") && page.contains("src=\"../web/a.js\""));
    }
};

QTEST_GUILESS_MAIN(EventWordsTest)
#include "tst_eventwords.moc"
