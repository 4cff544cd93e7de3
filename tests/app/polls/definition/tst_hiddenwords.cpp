#include "app/polls/definition/hiddenwords.h"

#include <QTest>

#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

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
