#include "app/polls/definition/writing.h"

#include <QTest>

#include "app/polls/definition/poll.h"
#include "app/polls/definition/writtennumber.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Poll askedFor(Kind kind, const Writing& writing = {})
{
    Poll poll;
    poll.id = u"p"_s;
    poll.question = u"What?"_s;
    poll.kind = kind;
    poll.writing = writing;
    poll.policy.phones = Policy::Phones::AnyDevice;
    return poll;
}

QString keyIn(const Poll& poll, const QString& text)
{
    const auto written = readWritten(poll, text);
    return written ? written->key : u"none"_s;
}

} // namespace

class WritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char* name, const QString& text, const QString& folded) {
            QTest::newRow(name) << text << folded;
        };
        row("case and spaces", u"  Crème   Brûlée! "_s, u"creme brulee"_s);
        row("decomposed", u"cre\u0300me"_s, u"creme"_s);
        row("dotted capital", u"İZMİR"_s, u"izmir"_s);
        row("apostrophe of a phone", u"don’t"_s, u"don't"_s);
        row("sharp s", u"Straße"_s, u"strasse"_s);
        row("Greek", u"Καλημέρα"_s, u"καλημερα"_s);
        row("Cyrillic letters of their own", u"Йод и ёж"_s, u"йод и ёж"_s);
        row("Hindi keeps its vowels", u"हिन्दी"_s, u"हिन्दी"_s);
        row("full width", u"ＡＢＣ"_s, u"abc"_s);
        row("signs alone", u"?!"_s, u"?!"_s);
        row("hash tag", u"#peace."_s, u"#peace"_s);
        row("quotes", u"„Frieden“"_s, u"frieden"_s);
        row("emoji", u"👍🏽"_s, u"👍🏽"_s);
        row("nothing to be seen", u"s\u00adl\u2060u\u200dr\ufe0f\U000e0062"_s, u"slur"_s);
        row("between a letter and its mark", u"\u0438\u00ad\u0306"_s, u"й"_s);
        row("turned writing", u"a\u202eb"_s, u"ab"_s);
        row("lines", u"a\nb\u2028c"_s, u"a b c"_s);
        row("noncharacters", u"a\ufffeb\uffff\ufdd0c"_s, u"abc"_s);
    }
    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(foldedWords(text), folded);
        QVERIFY(isWrittenKey(foldedWords(text)));
        QCOMPARE(foldedWords(foldedWords(text)), folded);
    }
    void longOnesStayApart()
    {
        const auto base = QString(150, u'x');
        const auto one = foldedWords(base + u'1'), other = foldedWords(base + u'2');
        QVERIFY(one != other);
        QVERIFY(one.size() <= longestWrittenKey && isWrittenKey(one));
        QVERIFY(isWrittenKey(foldedWords(u"👍"_s.repeated(60))));
    }
    void wordsAreBounded()
    {
        const auto words = askedFor(Kind::Words), open = askedFor(Kind::Open);
        QCOMPARE(keyIn(words, QString(longestWord, u'w')), QString(longestWord, u'w'));
        QCOMPARE(keyIn(words, QString(longestWord + 1, u'w')), u"none"_s);
        QVERIFY(readWritten(open, QString(longestOpen, u'w')));
        QVERIFY(!readWritten(open, QString(longestOpen + 1, u'w')));
        for (const auto& nothing : {u""_s, u"  \n"_s, u"\u200b\ufeff"_s, u"\u2060\u00ad"_s, QString(QChar(0xd800))})
            QCOMPARE(keyIn(words, nothing), u"none"_s);
        QCOMPARE(readWritten(words, u" Two\u00a0 words "_s)->text, u"Two words"_s);
        QCOMPARE(readWritten(words, u"two\u2800words"_s)->text, u"two words"_s); // as it looks
        // What is piled up on one letter would cover the lines above it.
        QVERIFY(readWritten(open, u"a"_s + QString(50, QChar(0x0352)))->text.size() < 6);
        QVERIFY(readWritten(open, u"a"_s + u"\u0352\u0352\u0352\u200b"_s.repeated(9))->text.size()
            < 6); // nor piece by piece
    }
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("number");
        const auto row = [](const QString& text, int decimals, const QString& number) {
            QTest::addRow("%s, %d", qPrintable(text), decimals) << text << decimals << number;
        };
        row(u"12"_s, 0, u"12"_s);
        row(u" 1 000 "_s, 0, u"1000"_s);
        row(u"1.000"_s, 0, u"1000"_s);
        row(u"1,234,567"_s, 2, u"1234567"_s);
        row(u"1.234,5"_s, 1, u"1234.5"_s);
        row(u"1,234.5"_s, 1, u"1234.5"_s);
        row(u"3,14"_s, 2, u"3.14"_s);
        row(u"3.140"_s, 3, u"none"_s); // three, or three thousand
        row(u"3.1400"_s, 3, u"3.14"_s);
        row(u"3.14"_s, 3, u"3.14"_s);
        row(u"2.5"_s, 0, u"none"_s); // 3 is another number
        row(u"12,5"_s, 0, u"none"_s);
        row(u"12,0"_s, 0, u"12"_s);
        row(u"1.25"_s, 1, u"none"_s);
        row(u"1.50"_s, 1, u"1.5"_s);
        row(u"−4"_s, 0, u"-4"_s);
        row(u"-0"_s, 0, u"0"_s);
        row(u"٤٢"_s, 0, u"42"_s);
        row(u"70 kg"_s, 0, u"70"_s);
        row(u"70KG"_s, 0, u"70"_s);
        row(u"seventy"_s, 0, u"none"_s);
        row(u"1e5"_s, 0, u"none"_s);
        row(u"5-3"_s, 0, u"none"_s);
        row(u"0x10"_s, 0, u"none"_s);
        row(u"."_s, 0, u"none"_s);
        row(u"0.500"_s, 0, u"none"_s); // no thousands begin with 0
        row(u"0.500"_s, 2, u"0.5"_s);
        row(u"0,500"_s, 3, u"0.5"_s);
        row(u"0,5"_s, 1, u"0.5"_s);
        row(u"0,4"_s, 0, u"none"_s);
        row(u".5"_s, 1, u"0.5"_s);
        row(u"-,5"_s, 1, u"-0.5"_s);
        row(u"5."_s, 0, u"5"_s);
        row(u"1,000"_s, 0, u"1000"_s);
        row(u"1,000"_s, 1, u"none"_s); // one, or a thousand
        row(u"1.500"_s, 2, u"none"_s);
        row(u"1.500"_s, 3, u"none"_s);
        row(u"1234.567"_s, 2, u"none"_s);
        row(u"1.000,5"_s, 1, u"1000.5"_s);
        row(u"1.000,500"_s, 1, u"1000.5"_s);
        row(u"1 000,5"_s, 1, u"1000.5"_s);
        row(u"1\u202f000"_s, 0, u"1000"_s);
        row(u"1’000’000"_s, 0, u"1000000"_s);
        row(u"1'000.5"_s, 1, u"1000.5"_s);
        row(u"12,34,567"_s, 0, u"1234567"_s);
        row(u"1.2.3"_s, 0, u"none"_s);
        row(u"12.10.2024"_s, 0, u"none"_s);
        row(u"1.000.5"_s, 1, u"none"_s);
        row(u"1,000 5"_s, 0, u"none"_s);
        row(u"1.000,000.5"_s, 1, u"none"_s);
        row(u"5 3"_s, 0, u"none"_s);
        row(u"1, 2"_s, 0, u"none"_s);
        row(u"00,000"_s, 0, u"0"_s);
        row(u"٣"_s, 0, u"3"_s);
        row(u"١٬٠٠٠٫٥"_s, 1, u"1000.5"_s);
        row(u"٣٫٥٠٠"_s, 2, u"3.5"_s); // that sign is no other
        row(u"１２．５"_s, 1, u"12.5"_s);
        row(u"𑄷"_s, 0, u"1"_s);
        row(u"5²"_s, 0, u"none"_s);
        row(u"1e3"_s, 0, u"none"_s);
        row(u"-0"_s, 2, u"0"_s);
        row(u"–3"_s, 0, u"-3"_s);
        row(u"- 3"_s, 0, u"-3"_s);
        row(u"--3"_s, 0, u"none"_s);
        row(u"3-"_s, 0, u"none"_s);
        row(u""_s, 0, u"none"_s);
        row(u"nan"_s, 0, u"none"_s);
        row(u"1000000001"_s, 0, u"none"_s);
    }
    void numbers()
    {
        QFETCH(const QString, text);
        QFETCH(const int, decimals);
        QFETCH(const QString, number);
        QCOMPARE(keyIn(askedFor(Kind::Number, {.decimals = decimals, .unit = u"kg"_s}), text), number);
    }
    void rangesTellThousandsFromDecimals()
    {
        const auto small = askedFor(Kind::Number, {.lowest = 0, .highest = 100, .decimals = 3});
        QCOMPARE(keyIn(small, u"5.125"_s), u"5.125"_s);
        QCOMPARE(keyIn(small, u"5,125"_s), u"5.125"_s);
        const auto large = askedFor(Kind::Number, {.lowest = 1000, .highest = 9000, .decimals = 3});
        QCOMPARE(keyIn(large, u"5.125"_s), u"5125"_s);
        const auto both = askedFor(Kind::Number, {.lowest = 0, .highest = 5000, .decimals = 3});
        QCOMPARE(keyIn(both, u"5.000"_s), u"none"_s);
        QCOMPARE(keyIn(both, u"9.000"_s), u"9"_s);
    }
    // On a page people write as the page does.
    void aLanguageTellsThousandsFromDecimals()
    {
        for (int decimals = 1; decimals <= mostDecimals; ++decimals) {
            const auto asked = askedFor(
                Kind::Number, {.lowest = 0, .highest = 5000, .decimals = decimals, .unit = u"kg"_s});
            const auto key = [&](const QString& text, QChar mark) {
                return keyIn(asked, numberForAll(asked.writing, text, mark));
            };
            QCOMPARE(key(u"5.000"_s, u','), u"5000"_s);
            QCOMPARE(key(u"5.000 kg"_s, u','), u"5000"_s);
            QCOMPARE(key(u"5.000"_s, u'.'), u"5"_s);
            QCOMPARE(key(u"1,000"_s, u'.'), u"1000"_s);
            QCOMPARE(key(u"0,500"_s, u'.'), u"0.5"_s);
            QCOMPARE(key(u"1.125"_s, u'.'), decimals == 3 ? u"1.125"_s : u"none"_s);
            QCOMPARE(key(u"12,5"_s, u'.'), u"12.5"_s);
            QCOMPARE(key(u"seventy"_s, u'.'), u"none"_s);
        }
        const auto whole = askedFor(Kind::Number, {.decimals = 0});
        QCOMPARE(keyIn(whole, numberForAll(whole.writing, u"1.000"_s, u'.')), u"1000"_s);
    }
    // What is counted is what other stations take from its log.
    void numbersReadBack()
    {
        for (const auto& number :
            {u"0"_s, u"-3.5"_s, u"1000"_s, u"0.125"_s, u"1.234"_s, u"1234.567"_s, u"-1000000000"_s})
            QVERIFY2(isWrittenText({}, number), qPrintable(number));
        QVERIFY(!isWrittenText({}, u"1\ufffe"_s));
    }
    // XML cannot say them; a count that has one from an earlier version stays what it is.
    void noncharactersAreNoPlainText()
    {
        QVERIFY(isPlainLine(u"a"_s) && !isPlainLine(u"a\uffff"_s) && !isPlainLine(QString(QChar(0xd800))));
        QVERIFY(isWrittenKey(u"a\uffff"_s));
        QCOMPARE(readWritten(askedFor(Kind::Open), u"Hi\ufffe there"_s)->text, u"Hi there"_s);
        QVERIFY(!readWritten(askedFor(Kind::Words), u"\ufffe\uffff"_s));
    }
    void numbersKeepToTheirRange()
    {
        const auto poll = askedFor(Kind::Number, {.lowest = 1, .highest = 10});
        QCOMPARE(keyIn(poll, u"1"_s), u"1"_s);
        QCOMPARE(keyIn(poll, u"10"_s), u"10"_s);
        QCOMPARE(keyIn(poll, u"0"_s), u"none"_s);
        QCOMPARE(keyIn(poll, u"11"_s), u"none"_s);
    }
    void whatIsAsked()
    {
        QVERIFY(checkPoll(askedFor(Kind::Words)));
        const auto codeOf = [](Poll poll) {
            const auto checked = checkPoll(poll);
            return checked ? QString() : checked.error().code;
        };
        auto poll = askedFor(Kind::Words);
        poll.answers = {{u"a"_s, u"A"_s, {}}};
        QCOMPARE(codeOf(poll), u"answers"_s);
        poll = askedFor(Kind::Open);
        poll.policy.phones = Policy::Phones::None;
        QCOMPARE(codeOf(poll), u"policy.phones"_s);
        poll = askedFor(Kind::Open);
        poll.policy.mode = Policy::Mode::Multi;
        QCOMPARE(codeOf(poll), u"policy.mode"_s);
        poll = askedFor(Kind::Words);
        poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = mostWordsEach + 1, .phones = poll.policy.phones};
        QCOMPARE(codeOf(poll), u"policy.maxChoices"_s);
        QCOMPARE(codeOf(askedFor(Kind::Number, {.lowest = 5, .highest = 5})), u"writing.highest"_s);
        QCOMPARE(codeOf(askedFor(Kind::Number, {.highest = largestNumber + 1})), u"writing.highest"_s);
        QCOMPARE(codeOf(askedFor(Kind::Number, {.decimals = 4})), u"writing.decimals"_s);
        QCOMPARE(codeOf(askedFor(Kind::Number, {.unit = QString(21, u'u')})), u"writing.unit"_s);
        poll = askedFor(Kind::Words);
        poll.readers = {{u"r"_s, u"a"_s}};
        QCOMPARE(codeOf(poll), u"readers"_s);
    }
    void fates()
    {
        using Fate = WrittenFate::Kind;
        for (const auto& fate :
            {WrittenFate{Fate::Shown, {}}, WrittenFate{Fate::Hidden, {}}, WrittenFate{Fate::Merged, u"colour"_s}})
            QVERIFY(WrittenFate::fromText(fate.toText()) == fate);
        for (const auto& nonsense : {u""_s, u"as "_s, u"as a\nb"_s, u"gone"_s})
            QVERIFY(!WrittenFate::fromText(nonsense));
        WrittenFates all;
        QVERIFY(setFate(all, u"color"_s, WrittenFate{Fate::Merged, u"colour"_s}));
        QVERIFY(!setFate(all, u"color"_s, WrittenFate{Fate::Merged, u"colour"_s}));
        QVERIFY(!setFate(all, u"colour"_s, WrittenFate{Fate::Merged, u"color"_s})); // that is itself
        QVERIFY(setFate(all, u"colour"_s, WrittenFate{Fate::Merged, u"paint"_s}));
        QCOMPARE(mergedKey(all, u"color"_s), u"paint"_s); // it goes along
        QVERIFY(setFate(all, u"color"_s, {}));
        QVERIFY(!setFate(all, u"color"_s, {}));
        QCOMPARE(mergedKey(all, u"color"_s), u"color"_s);
    }
    void whoSees()
    {
        using Fate = WrittenFate::Kind;
        auto poll = askedFor(Kind::Open, {.approve = true});
        QVERIFY(!isShownToAll(poll, u"a"_s));
        poll.fates = {{u"a"_s, {Fate::Shown, {}}}, {u"b"_s, {Fate::Merged, u"a"_s}}};
        QVERIFY(isShownToAll(poll, u"a"_s) && isShownToAll(poll, u"b"_s));
        poll.writing.approve = false;
        poll.fates = {{u"a"_s, {Fate::Hidden, {}}}, {u"b"_s, {Fate::Merged, u"a"_s}}};
        QVERIFY(!isShownToAll(poll, u"a"_s) && !isShownToAll(poll, u"b"_s) && isShownToAll(poll, u"c"_s));
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"
