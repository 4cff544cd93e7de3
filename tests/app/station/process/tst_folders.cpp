#include "app/station/process/folders.h"

#include <QTest>

#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsXdg()
    {
        qputenv("XDG_CONFIG_HOME", "/x/config");
        qputenv("XDG_DATA_HOME", "/x/data");
        QCOMPARE(defaultFolders().config, u"/x/config/everyport"_s);
        QCOMPARE(defaultFolders().data, u"/x/data/everyport"_s);
        qputenv("XDG_CONFIG_HOME", "not/absolute");
        QVERIFY(defaultFolders().config.endsWith(u"/.config/everyport"_s));
    }

    void hasPlacesOfItsOwnForRoot_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("not set") << false;
        QTest::newRow("empty") << true;
    }
    void hasPlacesOfItsOwnForRoot()
    {
        QFETCH(bool, isEmpty);
        for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
            qunsetenv(variable);
            if (isEmpty)
                qputenv(variable, "");
        }
        const auto folders = defaultFolders();
        if (::geteuid() == 0) {
            QCOMPARE(folders.config, u"/etc/everyport"_s);
            QCOMPARE(folders.data, u"/var/lib/everyport"_s);
        } else {
            QVERIFY(folders.config.endsWith(u"/.config/everyport"_s));
            QVERIFY(folders.data.endsWith(u"/.local/share/everyport"_s));
        }
    }
};

QTEST_GUILESS_MAIN(FoldersTest)
#include "tst_folders.moc"
