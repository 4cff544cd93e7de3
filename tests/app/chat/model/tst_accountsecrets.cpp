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
        QVERIFY(secrets.writePassword(3, type, u"kettle"_s).take());
        QVERIFY(secrets.write(3, type, {{u"server"_s, u"other.example"_s}}).take());
        QCOMPARE(*secrets.read(3, u"password"_s).take(), u"kettle"_s);
        QVERIFY(secrets.forget(3, type).take());
        QVERIFY(store.store.kept.isEmpty());
    }

    void saysThatAPasswordWillBeForgotten()
    {
        const FakeNetwork type;
        LockableSecrets store;
        store.lasts = false;
        AccountSecrets secrets(store);
        QVERIFY(secrets.writePassword(3, type, {}).take());
        QVERIFY(!secrets.forgetsPasswords()); // none was given
        QVERIFY(secrets.writePassword(3, type, u"kettle"_s).take());
        QVERIFY(secrets.forgetsPasswords());
    }
};

QTEST_GUILESS_MAIN(AccountSecretsTest)
#include "tst_accountsecrets.moc"
