#include "app/polls/counting/voiding.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class VoidingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        for (const auto& voiding : {Voiding{u"Tested it"_s, u"lena"_s}, Voiding::linked(), Voiding{}})
            QCOMPARE(Voiding::fromText(voiding.toText()), voiding);
        QVERIFY(Voiding{}.toText().isEmpty());
        QCOMPARE(Voiding::fromText(u"no JSON"_s), Voiding{});
    }

    void isOneLineOfPlainText_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        QTest::newRow("lines") << u"a\nb\u2028 c"_s << u"a b c"_s;
        QTest::newRow("turned writing") << u"a\u202eb"_s << u"ab"_s;
        QTest::newRow("noncharacters") << u"a\ufffeb\uffff\ufdd0"_s << u"ab"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u'b' + QChar(0xdc4d) << u"ab"_s;
        QTest::newRow("a whole one") << u"👍"_s << u"👍"_s;
        QTest::newRow("cut in a pair") << QString(Voiding::longest - 1, u'x') + u"👍"_s
                                       << QString(Voiding::longest - 1, u'x');
    }
    void isOneLineOfPlainText()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, kept);
        const auto back = Voiding::fromText(Voiding{written, written}.toText());
        QCOMPARE(back, (Voiding{kept, kept}));
    }
};

QTEST_GUILESS_MAIN(VoidingTest)
#include "tst_voiding.moc"
