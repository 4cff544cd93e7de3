#include "app/polls/definition/hiddenwords.h"

#include <QTest>

#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

/// In an alphabet of Unicode's whose small or only "a" is this.
QString spelled(char32_t a)
{
    QString text;
    for (const auto letter : u"darnword"_s) {
        const char32_t c = a + (letter.unicode() - u'a');
        text.append(QString::fromUcs4(&c, 1));
    }
    return text;
}

} // namespace

class HiddenWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysHidden_data()
    {
        QTest::addColumn<QString>("written");
        for (const char32_t sign : {U'\u2800', U'\U00016fe4', U'\U00013430', U'\u0600', U'\u070f', U'\U000110bd',
                 U'\u0489', U'\u20dd', U'\ufffc', U'\ue000', U'\U0010fffd', U'.', U'-', U'_', U' ', U'\u2022',
                 U'\u2019', U'@', U'\u200d', U'\u00ad', U'\u0338', U'\u0ec8'})
            QTest::addRow("U+%04X", unsigned(sign)) << u"darn"_s + QString::fromUcs4(&sign, 1) + u"word"_s;
        QTest::newRow("Cyrillic") << u"d\u0430rnw\u043erd"_s;
        QTest::newRow("letter by letter") << u"D.A.R.N.W.O.R.D"_s;
        QTest::newRow("wide") << u"\uff44\uff41rnword"_s;
        for (const char32_t sign : {U'+', U'=', U'|', U'~', U'`', U'^', U'$', U'\u2605', U'\u2764', U'\u00b0',
                 U'\u02c7', U'\u02d1', U'\u0640', U'\ua78f', U'\u1427', U'\U0001f525', U'\U0001faff', U'\U0001f1e9'}) {
            const auto text = QString::fromUcs4(&sign, 1);
            if (sign != U'\U0001f1e9') // a letter there
                QTest::addRow("U+%04X", unsigned(sign)) << u"dar"_s + text + u"n"_s + text + u"word"_s;
            QTest::addRow("U+%04X around", unsigned(sign))
                << (sign == U'\U0001f1e9' ? text + u"arnworD"_s : text + u"darnword"_s + text);
        }
        QTest::newRow("sharp") << u"#darnword"_s;
        QTest::newRow("a flag") << u"darn\U0001f1e9\U0001f1eaword"_s;
        QTest::newRow("small capitals") << u"\u1d05\u1d00\u0280\u0274\u1d21\u1d0f\u0280\u1d05"_s;
        QTest::newRow("white on black circles") << spelled(0x1f150);
        QTest::newRow("white on black squares") << spelled(0x1f170);
        QTest::newRow("as flags") << spelled(0x1f1e6);
        QTest::newRow("strokes") << u"\u0111\u0101r\u0273w\u00f8rd"_s;
    }
    /// Letters that ICU keeps apart from Latin ones.
    void isRead_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("written");
        QTest::newRow("Cyrillic k") << u"duck"_s << u"duc\u043a"_s;
        QTest::newRow("Greek k") << u"duck"_s << u"duc\u03ba"_s;
        QTest::newRow("kra") << u"duck"_s << u"duc\u0138"_s;
        QTest::newRow("Coptic") << u"duck"_s << u"du\u2ca5\u2c95"_s;
        QTest::newRow("small capitals") << u"fjklt"_s << u"\ua730\u1d0a\u1d0b\u029f\u1d1b"_s;
        QTest::newRow("large Cyrillic") << u"bath"_s << u"\u0412A\u0422\u041d"_s;
        QTest::newRow("all Cyrillic") << u"shit"_s << u"\u0455\u04bb\u0456\u0442"_s;
        QTest::newRow("a Russian word with Latin letters") << u"\u043a\u043e\u0442"_s << u"\u043ao\u0442"_s;
        QTest::newRow("a Russian word with signs") << u"\u043a\u043e\u0442"_s << u"\u043a+\u043e+\u0442"_s;
        QTest::newRow("pictures") << u"\u2764\u2764"_s << u"\u2764-\u2764"_s;
    }
    void isRead()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, written);
        const WrittenFates fates{{foldedWords(word), {WrittenFate::Kind::Hidden, {}}}};
        QVERIFY(foldedWords(word) != foldedWords(written));
        QVERIFY(looksHidden(fates, foldedWords(written)));
    }
    void honestWordsAreSeen()
    {
        WrittenFates fates;
        for (const auto& word : {u"fuck"_s, u"shit"_s, u"cock"_s, u"bitch"_s, u"nazi"_s, u"hure"_s, u"fotze"_s,
                 u"arsch"_s, u"kot"_s, u"hoer"_s, u"kut"_s, u"lul"_s, u"pute"_s, u"con"_s, u"merde"_s, u"puta"_s,
                 u"co\u00f1o"_s, u"\u043c\u0443\u0434\u0430\u043a"_s, u"\u03bc\u03b1\u03bb\u03ac\u03ba\u03b1"_s,
                 u"\u2764"_s, u"\U0001f44d"_s, u"c"_s, u"5"_s, u"\u30d3\u30fc\u30eb"_s})
            fates.insert(foldedWords(word), {WrittenFate::Kind::Hidden, {}});
        for (const auto& word :
            {u"Gr\u00fc\u00dfe"_s, u"Hirsch"_s, u"M\u00fcllabfuhr"_s, u"K\u00e4se+Wurst"_s, u"hoor"_s, u"kou"_s,
                u"ge\u00efnteresseerd"_s, u"na\u00eff"_s, u"\u0153uf"_s, u"l'ami"_s, u"c\u00f4te"_s, u"a\u00f1o"_s,
                u"\u00bfqu\u00e9?"_s, u"coraz\u00f3n"_s, u"\u03ba\u03b1\u03bb\u03b7\u03bc\u03ad\u03c1\u03b1"_s,
                u"\u03ba\u03bf\u03c4"_s, u"\u03bd\u03b1\u03b9"_s, u"\u043a\u043e\u0442"_s,
                u"\u0441\u043e\u0441\u043d\u0430"_s, u"\u043d\u0435\u0442"_s, u"\u0432\u0441\u0451"_s, u"C++"_s,
                u"C#"_s, u"5\u20ac"_s, u"<3"_s, u"\u2764\u2764"_s, u"\U0001f44e"_s, u"\U0001f525"_s, u"=)"_s,
                u"\U0001f1e9\U0001f1ea"_s, u"\U0001f3c0"_s, u"\u30d3\u30eb"_s})
            QVERIFY2(!looksHidden(fates, foldedWords(word)), qPrintable(word));
    }
    void staysHidden()
    {
        QFETCH(const QString, written);
        Poll poll;
        poll.kind = Kind::Words;
        const auto read = readWritten(poll, written);
        QVERIFY(read);
        QVERIFY(isShownToAll(poll, read->key));
        poll.fates = {{u"darnword"_s, {WrittenFate::Kind::Hidden, {}}}};
        QVERIFY(!isShownToAll(poll, read->key));
    }
    void othersDoNot_data()
    {
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QString>("other");
        QTest::newRow("another word") << u"darnword"_s << u"darnwords"_s;
        QTest::newRow("what is alike in few fonts") << u"bum"_s << u"burn"_s;
        QTest::newRow("a language") << u"c"_s << u"c#"_s;
        QTest::newRow("signs alone") << u"?!"_s << u"..."_s;
        QTest::newRow("a sign more") << u"c"_s << u"c++"_s;
        QTest::newRow("a word and a picture") << u"darnword"_s << u"\u2764"_s;
        QTest::newRow("a picture and a word") << u"\u2764"_s << u"darnword"_s;
        QTest::newRow("a picture and another") << u"\u2764"_s << u"\u2605"_s;
        QTest::newRow("flags") << u"\U0001f1e9\U0001f1ea"_s << u"de"_s;
        QTest::newRow("a cat") << u"kot"_s << u"\u043a\u043e\u0442"_s;
        QTest::newRow("pictures") << u"\U0001f44d"_s << u"\U0001f44e"_s;
        QTest::newRow("another vowel") << u"\u0915\u093f"_s << u"\u0915\u0940"_s; // ki, kī
        QTest::newRow("another letter") << u"\u0438"_s << u"\u0439"_s;            // и, й
    }
    void othersDoNot()
    {
        QFETCH(const QString, hidden);
        QFETCH(const QString, other);
        Poll poll;
        poll.kind = Kind::Open;
        poll.fates = {{foldedWords(hidden), {WrittenFate::Kind::Hidden, {}}}};
        QVERIFY(!isShownToAll(poll, foldedWords(hidden)));
        QVERIFY(isShownToAll(poll, foldedWords(other)));
    }
    /// A host's word on the very spelling goes first, and what is merged goes with what it counts as.
    void theHostDecides()
    {
        using Fate = WrittenFate::Kind;
        Poll poll;
        poll.kind = Kind::Words;
        poll.fates = {{u"recreation"_s, {Fate::Hidden, {}}}, {u"re-creation"_s, {Fate::Shown, {}}},
            {u"recreat-ion"_s, {Fate::Merged, u"fun"_s}}};
        QVERIFY(isShownToAll(poll, u"re-creation"_s) && isShownToAll(poll, u"recreat-ion"_s));
        QVERIFY(!isShownToAll(poll, u"re creation"_s));
        poll.fates.remove(u"recreation"_s); // of fates that change each is looked at anew
        QVERIFY(isShownToAll(poll, u"re creation"_s));
        poll.fates = {{u"3.5"_s, {Fate::Hidden, {}}}};
        QVERIFY(!isShownToAll(poll, u"35"_s));
        poll.kind = Kind::Number;
        QVERIFY(isShownToAll(poll, u"35"_s));
    }
    /// They are different answers all the same.
    void countsNothing()
    {
        QVERIFY(foldedWords(u"re-creation"_s) != foldedWords(u"recreation"_s));
        QVERIFY(foldedWords(u"d\u0430rnword"_s) != foldedWords(u"darnword"_s));
        QCOMPARE(lookOf(u"re-creation"_s), lookOf(u"recreation"_s));
    }
    /// Else each answer would be compared with all that the host has said: two that share their data are not.
    void equalFatesAreComparedOnce()
    {
        const WrittenFates fates{{u"darnword"_s, {WrittenFate::Kind::Hidden, {}}}};
        QVERIFY(looksHidden(fates, u"darn word"_s));
        const WrittenFates equal{{u"darnword"_s, {WrittenFate::Kind::Hidden, {}}}};
        QVERIFY(equal.isDetached());
        QVERIFY(looksHidden(equal, u"darn word"_s));
        QVERIFY(!equal.isDetached());
    }
};

QTEST_GUILESS_MAIN(HiddenWordsTest)
#include "tst_hiddenwords.moc"
