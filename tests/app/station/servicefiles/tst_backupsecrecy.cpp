#include "app/station/servicefiles/backupsecrecy.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class BackupSecrecyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    backup::Secrecy m_seen;

private Q_SLOTS:
    void initTestCase() { m_seen = stationSecrecy(m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s)); }

    /// What an editor leaves, or a slip of the hand: such a file is no configuration, and says the same.
    void remarksWithSecretsAreSeenNowhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("as it is read") << u"everyport.toml"_s << QByteArray("log = \"all\"\n");
        QTest::newRow("with a slip") << u"everyport.toml"_s << QByteArray("log = \"all\n");
        QTest::newRow("before it was changed") << u"everyport.toml~"_s << QByteArray("log = \"all\"\n");
        QTest::newRow("put aside") << u"everyport.toml.bak"_s << QByteArray("log = \"all\"\n");
    }
    void remarksWithSecretsAreSeenNowhere()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, rest);
        const auto path = u"config/"_s + name;
        for (const QByteArray remark :
            {"# password = \"HUNTER\"\n", "# Passwort HUNTER\n", "# via = a:1:password=HUNTER\n"}) {
            const auto seen = m_seen(path, remark + rest);
            QVERIFY2(!seen || !seen->contains("HUNTER"), remark.constData());
        }
        QCOMPARE(m_seen(path, "# ours\n" + rest).value_or("-"), "# ours\n" + rest);
    }
};

QTEST_GUILESS_MAIN(BackupSecrecyTest)
#include "tst_backupsecrecy.moc"
