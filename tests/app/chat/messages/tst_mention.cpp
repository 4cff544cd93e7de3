#include "app/chat/messages/mention.h"

#include <QElapsedTimer>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::chat;
using namespace Qt::StringLiterals;

class MentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsAWordOfItsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("mentioned");
        const auto row = [](const char* what, const QString& text, const QString& name, bool mentioned) {
            QTest::newRow(what) << text << name << mentioned;
        };
        row("alone", u"lena"_s, u"lena"_s, true);
        row("addressed", u"lena: look"_s, u"lena"_s, true);
        row("with comma", u"lena, look"_s, u"lena"_s, true);
        row("at", u"@lena look"_s, u"lena"_s, true);
        row("at the end", u"ask lena"_s, u"lena"_s, true);
        row("in brackets", u"(lena)"_s, u"lena"_s, true);
        row("any case", u"LENA!"_s, u"Lena"_s, true);
        row("part of a word", u"helena"_s, u"lena"_s, false);
        row("begins a word", u"lenas"_s, u"lena"_s, false);
        row("with a digit", u"lena2"_s, u"lena"_s, false);
        row("with an underscore", u"lena_away"_s, u"lena"_s, false);
        row("second time", u"helena and lena"_s, u"lena"_s, true);
        row("own sign", u"hi [lena]"_s, u"[lena]"_s, true);
        row("foreign", u"привет, Лена!"_s, u"лена"_s, true);
        row("part of a foreign word", u"Елена"_s, u"лена"_s, false);
        row("no name", u"anything"_s, QString(), false);
        row("no text", QString(), u"lena"_s, false);
        row("longer than the text", u"le"_s, u"lena"_s, false);
        row("the whole of it", u"a b"_s, u"a b"_s, true);
        row("emoji beside", u"😀lena😀"_s, u"lena"_s, true);
    }
    void aNameIsAWordOfItsOwn()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(bool, mentioned);
        QCOMPARE(mentions(text, {name}), mentioned);
        QCOMPARE(mentions(text, {u"nobody"_s, name}), mentioned);
    }

    void aPrankCostsNothing()
    {
        // A name of one letter in a text of nothing else.
        QVERIFY(!mentions(QString(64 * 1024, u'a'), {u"a"_s, u"aa"_s, QString(200, u'a')}));
    }
};

QTEST_GUILESS_MAIN(MentionTest)
#include "tst_mention.moc"
