#include "app/ircbridge/ircwords.h"

#include <QTest>

#include "protocols/irc/server/ports/names.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircbridge;
using namespace everyport::bridge;
using namespace Qt::StringLiterals;

class IrcLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nicksAreMadeOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("suffix");
        QTest::addColumn<int>("most");
        QTest::addColumn<QByteArray>("nick");
        QTest::newRow("plain") << u"bob"_s << QByteArray() << 32 << QByteArray("bob");
        QTest::newRow("suffix") << u"bob"_s << QByteArray("|libera") << 32 << QByteArray("bob|libera");
        QTest::newRow("long") << u"abcdefghij"_s << QByteArray("|net") << 9 << QByteArray("abcde|net");
        QTest::newRow("spaces") << u"Bob the Builder"_s << QByteArray() << 32 << QByteArray("Bob_the_Builder");
        QTest::newRow("accents") << u"Zo\u00eb"_s << QByteArray() << 32 << QByteArray("Zoe");
        QTest::newRow("digit first") << u"4ever"_s << QByteArray() << 32 << QByteArray("_4ever");
        QTest::newRow("other script") << u"\u0645\u0644"_s << QByteArray() << 32 << QByteArray("__");
        QTest::newRow("emoji") << u"a\U0001F600b"_s << QByteArray() << 32 << QByteArray("a_b");
        QTest::newRow("hostile") << u"a\r\nQUIT :x!y@z"_s << QByteArray() << 32 << QByteArray("a__QUIT__x_y_z");
        QTest::newRow("empty") << QString() << QByteArray() << 32 << QByteArray("_");
        QTest::newRow("suffix longer than there is room") << u"bob"_s << QByteArray("|n") << 2 << QByteArray("b|n");
    }

    void nicksAreMadeOfNames()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, suffix);
        QFETCH(int, most);
        QFETCH(QByteArray, nick);
        QCOMPARE(nickOf(name, suffix, most), nick);
        QVERIFY(ircd::isNick(nick, 64));
    }

    void linesFitAndNothingForges()
    {
        const Words words{Words::Kind::Message, u"word "_s.repeated(300) + u"\r\nQUIT\n\nend"_s, {}, {}};
        const auto lines = linesOf(words, "nick!user@host", "#x");
        QVERIFY(lines.size() > 3);
        for (const auto& line : lines)
            QVERIFY(line.size() < 500 && !line.contains('\n') && !line.contains('\r'));
        QCOMPARE(lines.last(), QByteArray("end"));
        const auto many = linesOf({Words::Kind::Message, u"a\n"_s.repeated(1000), {}, {}}, "n!u@h", "#x");
        QCOMPARE(many.size(), 50);
        QCOMPARE(many.last(), QByteArray("[951 more lines are not shown on IRC]"));
        QCOMPARE(many[48], QByteArray("a"));
        const auto enough = linesOf({Words::Kind::Message, u"a\n"_s.repeated(50), {}, {}}, "n!u@h", "#x");
        QCOMPARE(enough, QByteArrayList(50, "a"));
    }

    void actionsAreFramed()
    {
        QCOMPARE(linesOf({Words::Kind::Action, u"waves"_s, {}, {}}, "n!u@h", "#x"),
            QByteArrayList{"\x01"
                           "ACTION waves\x01"});
        const auto back = wordsOf("\x01"
                                  "ACTION waves\x01",
            false, "id");
        QVERIFY(back);
        QCOMPARE(back->kind, Words::Kind::Action);
        QCOMPARE(back->text.text, u"waves"_s);
        QCOMPARE(back->id, u"id"_s);
        QVERIFY(!wordsOf("\x01"
                         "VERSION\x01",
            false, {}));
        QCOMPARE(wordsOf("hi", true, {})->kind, Words::Kind::Notice);
    }

    void looksSurviveTheWay()
    {
        const auto words = wordsOf("\x02"
                                   "bold\x02 plain",
            false, {});
        QVERIFY(words->text.spans.size() == 1 && words->text.text == u"bold plain");
        QCOMPARE(wordsOf(linesOf(*words, "n!u@h", "#x").first(), false, {})->text, words->text);
    }
};

QTEST_GUILESS_MAIN(IrcLabelsTest)
#include "tst_irclabels.moc"
