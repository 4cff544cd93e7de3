#include "app/polls/cards/cardlabels.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class CardLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areHarmlessAndDifferent();
};

void CardLabelsTest::areHarmlessAndDifferent()
{
    static const QRegularExpression plain(u"^[a-z]{2,12}$"_s);
    const QStringList hurtful{u"ass"_s, u"ape"_s, u"monkey"_s, u"pig"_s, u"swine"_s, u"hog"_s, u"cow"_s, u"dog"_s,
        u"bitch"_s, u"rat"_s, u"snake"_s, u"worm"_s, u"toad"_s, u"weasel"_s, u"leech"_s, u"louse"_s, u"slug"_s,
        u"shrew"_s, u"vulture"_s, u"hyena"_s, u"whale"_s, u"hippo"_s, u"walrus"_s, u"tit"_s, u"booby"_s, u"beaver"_s,
        u"donkey"_s, u"baboon"_s, u"gorilla"_s, u"parasite"_s, u"tick"_s, u"black"_s, u"white"_s, u"yellow"_s, u"red"_s,
        u"brown"_s, u"pale"_s, u"dark"_s, u"fat"_s, u"ugly"_s, u"old"_s, u"dull"_s, u"dirty"_s};
    QSet<QString> seen;
    const auto check = [&](const char* raw) {
        const auto word = QString::fromLatin1(raw);
        QVERIFY2(plain.match(word).hasMatch(), raw);
        QVERIFY2(!hurtful.contains(word), raw);
        QVERIFY2(!seen.contains(word), raw);
        seen.insert(word);
    };
    for (const auto* word : cardQualities)
        check(word);
    for (const auto* word : cardBeasts)
        check(word);
    QCOMPARE(seen.size(), 384);
}

QTEST_GUILESS_MAIN(CardLabelsTest)
#include "tst_cardlabels.moc"
