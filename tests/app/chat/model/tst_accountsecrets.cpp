#include "app/chat/model/accountsecrets.h"

#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// The passwords of accounts in a store that answers at once.
class AccountSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsSecretAlone()
    {
        const FakeNetwork type;
        LockableSecrets store;
        AccountSecrets secrets(store);
        QVERIFY(secrets.write(3, type, {{u"server"_s, u"fake.example"_s}, {u"password"_s, u"kettle"_s}}).take());
        QCOMPARE(store.store.kept, (QMap<QString, QString>{{u"chat/3/password"_s, u"kettle"_s}}));
        QCOMPARE(*secrets.read(3, u"password"_s).take(), u"kettle"_s);
        QCOMPARE(*secrets.read(4, u"password"_s).take(), QString());
    }

    void whatIsNotGivenStays()
    {
        const FakeNetwork type;
        LockableSecrets store;
        AccountSecrets secrets(store);
        QVERIFY(secrets.write(3, type, {{u"password"_s, u"kettle"_s}}).take());
        QVERIFY(secrets.write(3, type, {{u"server"_s, u"other.example"_s}}).take());
        QCOMPARE(*secrets.read(3, u"password"_s).take(), u"kettle"_s);
        store.keepsAll = true;
        QVERIFY(secrets.forget(3, type, GivenSecrets::none()).take()); // it cannot have any
        store.keepsAll = false;
        QVERIFY(secrets.forget(3, type, GivenSecrets::of(Account())).take());
        QVERIFY(store.store.kept.isEmpty());
    }

    void saysThatAPasswordWillBeForgotten()
    {
        const FakeNetwork type;
        LockableSecrets store;
        store.lasts = false;
        AccountSecrets secrets(store);
        QVERIFY(secrets.write(3, type, {{u"password"_s, QString()}}).take());
        QVERIFY(!secrets.forgetsPasswords()); // none was given
        QVERIFY(secrets.write(3, type, {{u"password"_s, u"kettle"_s}}).take());
        QVERIFY(secrets.forgetsPasswords());
    }
};

QTEST_GUILESS_MAIN(AccountSecretsTest)
#include "tst_accountsecrets.moc"
