#include "app/ircchat/irctext.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;

class IrcTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesBecomeLooksAndBack()
    {
        const auto rich = readText(u"plain \x02"
                                   u"bold\x02 \x03"
                                   u"04,01red\x0f end"_s);
        QCOMPARE(rich.text, u"plain bold red end"_s);
        QCOMPARE(rich.spans.size(), 2);
        QVERIFY(rich.spans[0].style.bold && !rich.spans[0].style.foreground);
        QCOMPARE(rich.spans[1].style.foreground, std::optional<quint32>(0xffff0000));
        const auto again = readText(writeText(rich));
        QCOMPARE(again, rich);
        QCOMPARE(writeText(u"no codes"_s), u"no codes"_s);
    }

    void ranksAreTheHighest()
    {
        using Rank = chat::Member::Rank;
        QCOMPARE(rankOf("ov"), Rank::Moderator);
        QCOMPARE(rankOf("vqo"), Rank::Owner);
        QCOMPARE(rankOf("h"), Rank::Helper);
        QCOMPARE(rankOf(""), Rank::Member);
        irc::Isupport plain;
        QCOMPARE(symbolsOf("ov", plain), u"@+"_s);
        QCOMPARE(modeOf(Rank::Moderator, plain), 'o');
        QCOMPARE(modeOf(Rank::Owner, plain), '\0'); // this server has none
        irc::Isupport rich;
        rich.apply({"PREFIX=(qaohv)~&@%+"});
        QCOMPARE(modeOf(Rank::Owner, rich), 'q');
    }

    void namesAreTheSame()
    {
        QCOMPARE(foldedName(u"Nick[1]"_s, irc::CaseMapping::Rfc1459), u"nick{1}"_s);
        QCOMPARE(foldedName(u"Nick[1]"_s, irc::CaseMapping::Ascii), u"nick[1]"_s);
        QCOMPARE(readName(QByteArray("J\xf6rg")), u"Jörg"_s);
    }
};

QTEST_GUILESS_MAIN(IrcTextTest)
#include "tst_irctext.moc"
