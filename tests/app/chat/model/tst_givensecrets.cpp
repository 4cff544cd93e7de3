#include "app/chat/model/givensecrets.h"

#include <QTest>

#include "tests/app/chat/fakenetwork.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class GivenSecretsTest : public QObject {
    Q_OBJECT

    const FakeNetwork m_type;

    static QMap<QString, QVariant> password(const QString& given) { return {{u"password"_s, given}}; }
    /// What stands there after a restart.
    static GivenSecrets kept(const GivenSecrets& given)
    {
        Account account;
        account.notes.insert(GivenSecrets::key, given.note());
        return GivenSecrets::of(account);
    }

private Q_SLOTS:
    void whatWasGivenIsKnown()
    {
        const auto given = kept(GivenSecrets::none().after(m_type, password(u"kettle"_s)));
        QVERIFY(given.mayHave(u"password"_s));
        QVERIFY(!given.mayHave(u"server-password"_s));
        QVERIFY(kept(given.after(m_type, {{u"server"_s, u"other.example"_s}})).mayHave(u"password"_s)); // stays
        QVERIFY(!kept(given.after(m_type, password({}))).mayHave(u"password"_s));
        QVERIFY(!kept(GivenSecrets::none()).mayHave(u"password"_s));
    }

    /// Of an account of before: it may have any, until all are written.
    void whatWasNeverNotedMayBeThere()
    {
        const auto unknown = GivenSecrets::of(Account());
        QVERIFY(unknown.mayHave(u"password"_s));
        QVERIFY(unknown.note().isNull());
        QVERIFY(kept(unknown.after(m_type, {{u"server"_s, u"fake.example"_s}})).mayHave(u"password"_s));
        QVERIFY(!kept(unknown.after(m_type, password({}))).mayHave(u"password"_s));
    }

    void nothingIsTakenOutThatIsNotThere()
    {
        QCOMPARE(GivenSecrets::none().withoutNeedless(m_type, password({})), (QMap<QString, QVariant>()));
        QCOMPARE(GivenSecrets::none().withoutNeedless(m_type, password(u"kettle"_s)), password(u"kettle"_s));
        QCOMPARE(GivenSecrets::of(Account()).withoutNeedless(m_type, password({})), password({}));
        const QMap<QString, QVariant> open{{u"server"_s, QString()}};
        QCOMPARE(GivenSecrets::none().withoutNeedless(m_type, open), open); // no secret
    }
};

QTEST_GUILESS_MAIN(GivenSecretsTest)
#include "tst_givensecrets.moc"
