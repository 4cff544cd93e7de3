#include "app/backup/format/backupparts.h"

#include <QTest>

#include "app/backup/database/mergedtables.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class BackupPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is added to a station and is of no part is in each backup: that shall be meant so.
    void eachTableThatIsAddedIsOfAPart()
    {
        QStringList always;
        for (const auto& table : mergedTables()) {
            if (!partOfTable(table.name))
                always << table.name;
        }
        QCOMPARE(always, (QStringList{u"devices"_s, u"accepted_certificates"_s}));
    }

    void nothingIsOfTwoParts()
    {
        QStringList all;
        for (const auto& part : backupParts())
            all << part.tables << part.counters << part.below << part.id;
        QCOMPARE(all.removeDuplicates(), 1); // accounts are a part, and a table
    }

    void filesAreOfTheirParts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");
        QTest::newRow("service") << u"config/services/irc.toml"_s << u"services"_s;
        QTest::newRow("key") << u"data/hostkeys/key"_s << u"services"_s;
        QTest::newRow("upload") << u"data/uploads/abc"_s << u"files"_s;
        QTest::newRow("window") << u"data/window.ini"_s << u"window"_s;
        QTest::newRow("begins alike") << u"data/window.ini.old"_s << u""_s;
        QTest::newRow("of none") << u"data/else"_s << u""_s;
    }
    void filesAreOfTheirParts()
    {
        QFETCH(QString, path);
        QFETCH(QString, id);
        const auto* part = partOfFile(path);
        QCOMPARE(part ? part->id : QString(), id);
        QVERIFY(PartChoice().hasFile(path));
        QCOMPARE(PartChoice::without({id}).hasFile(path), id.isEmpty());
    }

    void whatNeedsAPartGoesWithIt()
    {
        QVERIFY(PartChoice().isWhole());
        const auto without = PartChoice::without({u"accounts"_s});
        QVERIFY(!without.has(u"history"_s) && without.has(u"polls"_s) && !without.isWhole());
        QCOMPARE(without.missing().size(), 2);
        QCOMPARE(PartChoice::of({u"history"_s, u"polls"_s, u"from a newer version"_s}).ids(), QStringList{u"polls"_s});
    }
};

QTEST_APPLESS_MAIN(BackupPartsTest)
#include "tst_backupparts.moc"
