#include "app/station/process/flatpak.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FlatpakTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { qunsetenv("FLATPAK_ID"); }
    void cleanup() { qunsetenv("FLATPAK_ID"); }

    void isElsewhereWithoutEither() { QVERIFY(!isInFlatpak(m_folder.filePath(u"nothing"_s))); }

    void isKnownByTheEnvironment()
    {
        qputenv("FLATPAK_ID", "org.example.Everyport");
        QVERIFY(isInFlatpak(m_folder.filePath(u"nothing"_s)));
    }

    /// A child may be started with an environment of its own.
    void isKnownByTheSandboxesFile()
    {
        QFile file(m_folder.filePath(u".flatpak-info"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        QVERIFY(isInFlatpak(file.fileName()));
    }

    void looksWhereFlatpakPutsIt() { QCOMPARE(aboutSandbox, "/.flatpak-info"_L1); }
};

QTEST_APPLESS_MAIN(FlatpakTest)
#include "tst_flatpak.moc"
