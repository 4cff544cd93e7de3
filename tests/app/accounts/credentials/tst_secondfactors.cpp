#include "app/accounts/credentials/secondfactors.h"

#include "app/accounts/credentials/totp.h"
#include "tests/app/accounts/accountfixture.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SecondFactorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AccountFixture>();
        QVERIFY(m->addAlice());
    }
    void cleanup() { m.reset(); }

    void isAskedForOnlyAfterACodeWasSeen()
    {
        auto& factors = m->accounts->secondFactors();
        const auto made = m->got(factors.begin(u"alice"_s));
        QVERIFY(made);
        QVERIFY(!*m->got(factors.has(u"alice"_s)));
        QVERIFY(!m->got(factors.verify(u"alice"_s, codeOf(made->secret))));
        QVERIFY(!m->got(factors.confirm(u"alice"_s, u"000000"_s)));
        QVERIFY(m->got(factors.confirm(u"alice"_s, codeOf(made->secret))));
        QVERIFY(*m->got(factors.has(u"alice"_s)));
        QVERIFY(m->got(m->accounts->find(u"alice"_s))->secondFactor);
    }

    void takesNoCodeTwice()
    {
        const auto made = enrolled();
        QVERIFY(!m->got(verify(codeOf(made.secret)))); // the one it was confirmed with
        m->reactor.advance(30s);
        const auto code = codeOf(made.secret);
        QVERIFY(m->got(verify(code)));
        const auto again = m->got(verify(code));
        QVERIFY(!again);
        QCOMPARE(again.error().reason, Reason::NotAuthorised);
    }

    void eachRecoveryCodeWorksOnce()
    {
        const auto made = enrolled();
        QCOMPARE(made.recoveryCodes.size(), 8);
        QVERIFY(m->got(verify(made.recoveryCodes[0].toUpper())));
        QVERIFY(!m->got(verify(made.recoveryCodes[0])));
        QVERIFY(m->got(verify(QString(made.recoveryCodes[1]).remove(u'-'))));
    }

    void aNewPhoneLeavesTheOldOneAtWorkUntilItHasShownACode()
    {
        const auto old = enrolled();
        const auto made = *m->got(m->accounts->secondFactors().begin(u"alice"_s));
        m->reactor.advance(30s);
        QVERIFY(m->got(verify(codeOf(old.secret))));
        QVERIFY(!m->got(verify(made.recoveryCodes[0])));
        m->reactor.advance(30s);
        QVERIFY(m->got(m->accounts->secondFactors().confirm(u"alice"_s, codeOf(made.secret))));
        m->reactor.advance(30s);
        QVERIFY(!m->got(verify(codeOf(old.secret))));
        QVERIFY(!m->got(verify(old.recoveryCodes[0])));
        QVERIFY(m->got(verify(codeOf(made.secret))));
    }

    void goesWithItsAccount()
    {
        const auto made = enrolled();
        QVERIFY(m->got(m->accounts->remove(u"alice"_s)));
        QVERIFY(m->addAlice());
        QVERIFY(!*m->got(m->accounts->secondFactors().has(u"alice"_s)));
        QVERIFY(!m->got(verify(made.recoveryCodes[0])));
    }

    void nobodysAreRefused()
    {
        QCOMPARE(m->got(m->accounts->secondFactors().begin(u"bob"_s)).error().reason, Reason::NotFound);
    }

private:
    QString codeOf(const QByteArray& secret)
    {
        return totp::code(secret, totp::stepAt(m->reactor.clock().wallMsecs()));
    }
    Task<Result<Done>> verify(const QString& code) { return m->accounts->secondFactors().verify(u"alice"_s, code); }
    SecondFactors::Enrolment enrolled()
    {
        const auto made = *m->got(m->accounts->secondFactors().begin(u"alice"_s));
        if (!m->got(m->accounts->secondFactors().confirm(u"alice"_s, codeOf(made.secret))))
            qFatal("not confirmed");
        return made;
    }

    std::unique_ptr<AccountFixture> m;
};

QTEST_GUILESS_MAIN(SecondFactorsTest)
#include "tst_secondfactors.moc"
