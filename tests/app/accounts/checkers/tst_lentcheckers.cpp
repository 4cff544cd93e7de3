#include "app/accounts/checkers/lentcheckers.h"

#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

using Verdict = Result<Role>;

Error refused(Reason reason)
{
    return {Error::Kind::Refused, reason, u"no"_s, {}, 0};
}

/// Knows one name.
LentCheckers::Verify knows(const QString& who, Role role, QStringList* asked = nullptr)
{
    return [who, role, asked](const QString& name, const QString& password) {
        if (asked)
            *asked << who;
        if (name != who)
            return Task<Verdict>(Verdict(refused(Reason::NotFound)));
        return Task<Verdict>(password == "right"_L1 ? Verdict(role) : Verdict(refused(Reason::NotAuthorised)));
    };
}

} // namespace

/// Books of passwords that come and go.
class LentCheckersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNobodyWhereThereIsNone();
    void asksOneAfterTheOther();
    void believesTheFirstThatKnowsTheName();
    void passesByOneThatFails();
    void goesWhileItThinks();
};

void LentCheckersTest::knowsNobodyWhereThereIsNone()
{
    std::unique_ptr<CredentialChecker> checker;
    {
        const LentCheckers checkers;
        checker = checkers.makeChecker();
        QCOMPARE(checker->name(), u"plugins"_s);
    }
    const auto verdict = checker->verify(u"ann"_s, u"right"_s).take(); // it may outlive the books
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().reason, Reason::NotFound);
}

void LentCheckersTest::asksOneAfterTheOther()
{
    LentCheckers checkers;
    const auto checker = checkers.makeChecker();
    const auto first = checkers.add(knows(u"ann"_s, Role::Guest));
    const auto second = checkers.add(knows(u"bea"_s, Role::Member));
    QCOMPARE(*checker->verify(u"ann"_s, u"right"_s).take(), Role::Guest);
    QCOMPARE(*checker->verify(u"bea"_s, u"right"_s).take(), Role::Member);
    QCOMPARE(checker->verify(u"cem"_s, u"right"_s).take().error().reason, Reason::NotFound);
}

/// Else a second book with the same name would be a second password.
void LentCheckersTest::believesTheFirstThatKnowsTheName()
{
    LentCheckers checkers;
    QStringList asked;
    const auto checker = checkers.makeChecker();
    const auto first = checkers.add([&asked](const QString&, const QString&) {
        asked << u"first"_s;
        return Task<Verdict>(Verdict(refused(Reason::NotAuthorised)));
    });
    const auto second = checkers.add(knows(u"ann"_s, Role::Administrator, &asked));
    const auto verdict = checker->verify(u"ann"_s, u"right"_s).take();
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().reason, Reason::NotAuthorised);
    QCOMPARE(asked, QStringList{u"first"_s});
}

void LentCheckersTest::passesByOneThatFails()
{
    LentCheckers checkers;
    const auto checker = checkers.makeChecker();
    const auto first = checkers.add([](const QString&, const QString&) {
        return Task<Verdict>(Verdict(Error{Error::Kind::Local, Reason::None, u"It is broken."_s, {}, 0}));
    });
    const auto second = checkers.add(knows(u"ann"_s, Role::Member));
    QCOMPARE(*checker->verify(u"ann"_s, u"right"_s).take(), Role::Member);
    const auto nobody = checker->verify(u"bea"_s, u"right"_s).take();
    QCOMPARE(nobody.error().text, u"There is no such name."_s); // nothing of the fault
}

void LentCheckersTest::goesWhileItThinks()
{
    LentCheckers checkers;
    const auto checker = checkers.makeChecker();
    Deferred<Verdict> thinking;
    auto hold = std::make_unique<Registration>(
        checkers.add([&thinking](const QString&, const QString&) { return thinking.task(); }));
    auto later = std::make_unique<Registration>(checkers.add(knows(u"ann"_s, Role::Member)));
    std::optional<Verdict> verdict;
    auto asking = checker->verify(u"ann"_s, u"right"_s);
    asking.whenDone([&](Verdict said) { verdict = std::move(said); });
    hold.reset();
    QVERIFY(!verdict);
    thinking.fire(refused(Reason::NotFound));
    QVERIFY(verdict && *verdict);
    QCOMPARE(**verdict, Role::Member);
    later.reset();
    QVERIFY(!checker->verify(u"ann"_s, u"right"_s).take());
}

QTEST_GUILESS_MAIN(LentCheckersTest)
#include "tst_lentcheckers.moc"
