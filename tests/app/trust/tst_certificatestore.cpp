#include "app/trust/certificatestore.h"

#include <QTest>

#include "app/storage/migration.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::trust;

class CertificateStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsOneForEachPlace()
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
        database.setDatabaseName(u":memory:"_s);
        QVERIFY(database.open());
        QVERIFY(runMigration(database, u"trust"_s, store::migration()).ok());
        AcceptedCertificate irc{{u"irc.test"_s, u"6697"_s}, QString(64, u'a'), 1'700'000'000'000, u"window"_s};
        const AcceptedCertificate chat{{u"chat.test"_s, u"xmpp-client"_s}, QString(64, u'b'), 1'700'000'000'001, {}};
        QVERIFY(store::save(database, irc).ok());
        QVERIFY(store::save(database, chat).ok());
        irc.fingerprint = QString(64, u'c');
        QVERIFY(store::save(database, irc).ok());
        const auto list = store::list(database);
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).place, chat.place);
        QCOMPARE(list->at(0).by, QString());
        QCOMPARE(list->at(1), irc);
        QVERIFY(store::remove(database, irc.place).ok());
        QCOMPARE(store::list(database)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(CertificateStoreTest)
#include "tst_certificatestore.moc"
