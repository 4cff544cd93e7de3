#include "app/polls/definition/disguises.h"

#include <QTest>

#include "app/polls/definition/hiddenwords.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

bool isHidden(const QString& word, const QString& written)
{
    return looksHidden({{foldedWords(word), {WrittenFate::Kind::Hidden, {}}}}, foldedWords(written));
}

} // namespace

class DisguisesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("written");
        QTest::newRow("a copyright sign") << u"fuck"_s << u"fu\u00a9k"_s;
        QTest::newRow("one for i") << u"shit"_s << u"sh1t"_s;
        QTest::newRow("one for l") << u"slut"_s << u"s1ut"_s;
        QTest::newRow("one for both") << u"dildo"_s << u"D11D0"_s;
        QTest::newRow("other digits") << u"fotze"_s << u"f07z3"_s;
        QTest::newRow("a dollar and an at") << u"bastard"_s << u"b@$tard"_s;
        QTest::newRow("what is called") << u"shit"_s << u"sh!t"_s;
        QTest::newRow("a line") << u"slut"_s << u"s|ut"_s;
        QTest::newRow("once more") << u"fuck"_s << u"fuuck"_s;
        QTest::newRow("again and again") << u"fuck"_s << u"FFFuuuuucKK"_s;
        QTest::newRow("more than twice") << u"kill"_s << u"killll"_s;
        QTest::newRow("three letters") << u"ass"_s << u"asssss"_s;
        QTest::newRow("all at once") << u"shit"_s << u"s.h.1i!.T"_s;
        QTest::newRow("Cyrillic and a digit") << u"shit"_s << u"\u0455h1t"_s;
        QTest::newRow("in Cyrillic") << u"\u043c\u0443\u0434\u0430\u043a"_s
                                     << u"\u043c\u0443\u0443\u0443\u0434\u0430\u043a"_s;
        QTest::newRow("a turned letter") << u"shit"_s << u"shi\u0287"_s;
        QTest::newRow("a large one") << u"arsch"_s << u"\u2200rsch"_s;
        QTest::newRow("on its head") << u"fuck"_s << u"\u029e\u0254n\u025f"_s;
        QTest::newRow("on its head, with a p") << u"dumb"_s << u"q\u026fnp"_s;
    }
    void isFound()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, written);
        QVERIFY(foldedWords(word) != foldedWords(written));
        QVERIFY(isHidden(word, written));
    }
    void isAnotherWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("written");
        QTest::newRow("a letter less") << u"nigger"_s << u"Niger"_s;
        QTest::newRow("two letters") << u"ass"_s << u"as"_s;
        QTest::newRow("one of three once more") << u"con"_s << u"coon"_s;
        QTest::newRow("within a longer one") << u"cunt"_s << u"Scunthorpe"_s;
        QTest::newRow("within a sentence") << u"cock"_s << u"a cock crows"_s;
        QTest::newRow("i and l are two letters") << u"slit"_s << u"silt"_s;
        QTest::newRow("l and i are two letters") << u"fall"_s << u"fail"_s;
        QTest::newRow("a number") << u"ass"_s << u"455"_s;
        QTest::newRow("a year") << u"bolo"_s << u"8010"_s;
        QTest::newRow("a word of digits") << u"5h17"_s << u"shit"_s;
        QTest::newRow("numbered") << u"answer 7"_s << u"answer 77"_s;
        QTest::newRow("of two letters") << u"is"_s << u"1s"_s;
        QTest::newRow("a picture more") << u"\U0001f44d\U0001f44d"_s << u"\U0001f44d\U0001f44d\U0001f44d"_s;
    }
    void isAnotherWord()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, written);
        QVERIFY(isHidden(word, word));
        QVERIFY(!isHidden(word, written));
    }
    /// Signs between letters are ornaments, too, whatever they look like.
    void signsAreReadBothWays()
    {
        QVERIFY(isHidden(u"darnword"_s, u"dar\u00a9n$word"_s));
        QVERIFY(isHidden(u"darnword"_s, u"darn|word"_s));
    }
    /// So that each written answer is looked up, not compared with each hidden word.
    void sharesItsRoughLook()
    {
        for (const auto& written : {u"shit"_s, u"sh1t"_s, u"shhhlt"_s, u"5hi17"_s})
            QCOMPARE(roughLook(written), u"shlt"_s);
        const auto word = u"darn"_s;
        QVERIFY(roughLook(word).constData() == word.constData());
        QVERIFY(isReadAs(u"5hi17"_s, u"shit"_s));
        QVERIFY(!isReadAs(u"shlt"_s, u"shit"_s));
    }
    /// Most answers are read in one way only; the others in no more than four.
    void hasFewReadings()
    {
        QCOMPARE(readingsOf(u"darn word"_s).size(), 1);
        QCOMPARE(readingsOf(u"darn|word"_s).size(), 2);
        const auto turned = readingsOf(u"\u0287|s"_s);
        QCOMPARE(turned.size(), 4);
        QCOMPARE(turned[2].look, u"t1s"_s);
        QCOMPARE(turned[3].look, u"s1t"_s);
    }
    /// A host's word on the very spelling goes first.
    void theHostDecides()
    {
        using Fate = WrittenFate::Kind;
        Poll poll;
        poll.kind = Kind::Words;
        poll.fates = {{u"lose"_s, {Fate::Hidden, {}}}};
        QVERIFY(!isShownToAll(poll, u"loose"_s));
        poll.fates.insert(u"loose"_s, {Fate::Shown, {}});
        QVERIFY(isShownToAll(poll, u"loose"_s));
        QVERIFY(!isShownToAll(poll, u"looose"_s));
    }
};

QTEST_GUILESS_MAIN(DisguisesTest)
#include "tst_disguises.moc"
