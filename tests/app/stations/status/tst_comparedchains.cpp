#include "app/stations/status/comparedchains.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ChainName chain{u"fruit"_s, u"yy"_s};

StationStatus hall()
{
    return {.name = u"hall"_s,
        .station = u"hh"_s,
        .has = {{u"fruit"_s, {{u"yy"_s, 40}, {u"hh"_s, 9}, {u"hh.00000001"_s, 9}, {u"mm"_s, 3}}}},
        .seals = {{u"fruit"_s, {{u"yy"_s, "seal"}}}},
        .withheld = {
            {u"fruit"_s, {{u"yy"_s, {38, "withheld"}}, {u"hh"_s, {9, "own"}}, {u"hh.00000001"_s, {9, "own"}}}}}};
}

} // namespace

class ComparedChainsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSealIsOfAllThatIsThere()
    {
        const auto what = comparedSeals();
        QVERIFY(what.markOf(hall(), chain) == (MarkedChain{40, "seal"}));
        QVERIFY(!what.markOf(hall(), {u"fruit"_s, u"mm"_s}));
        QVERIFY(!what.markOf(hall(), {u"tea"_s, u"yy"_s}));
    }

    void whatIsWithheldIsOfWhatWasLookedAt()
    {
        const auto what = comparedWithheld();
        QVERIFY(what.markOf(hall(), chain) == (MarkedChain{38, "withheld"}));
        QVERIFY(!what.markOf(hall(), {u"fruit"_s, u"mm"_s}));
        QVERIFY(!what.markOf(hall(), {u"tea"_s, u"yy"_s}));
    }

    /// What stays at its station is withheld everywhere else.
    void nobodySaysWhatIsWithheldOfItsOwn()
    {
        const auto what = comparedWithheld();
        QVERIFY(!what.markOf(hall(), {u"fruit"_s, u"hh"_s}));
        QVERIFY(!what.markOf(hall(), {u"fruit"_s, u"hh.00000001"_s}));
    }

    /// An erasure is on its way for longer than a vote, and no lie.
    void whatIsWithheldHasTime() { QVERIFY(comparedWithheld().leastTime >= 5min && comparedSeals().leastTime < 1min); }

    void theSentencesSayByWhoseWord()
    {
        const ChainComparison::Said said{.by = {u"hall"_s, u"door"_s}, .polls = {u"fruit"_s, u"tea"_s}};
        const auto seals = comparedSeals().sentence(u"yard"_s, said, u"mill"_s);
        const auto withheld = comparedWithheld().sentence(u"yard"_s, said, u"mill"_s);
        for (const auto& sentence : {seals, withheld}) {
            QVERIFY2(sentence.startsWith(
                         u"By the word of “door”, “hall”, other votes of the station “yard” in “fruit”, “tea”"_s),
                qPrintable(sentence));
            QVERIFY(sentence.contains(u"leave its votes out"_s));
        }
        QVERIFY(seals.contains(u"lies"_s) && !withheld.contains(u"lies"_s));
    }
};

QTEST_GUILESS_MAIN(ComparedChainsTest)
#include "tst_comparedchains.moc"
