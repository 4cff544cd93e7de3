#include "app/storage/sqlite/checkpointmark.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CheckpointMarkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray headOf(const QString& name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.read(100) : QByteArray();
    }

private Q_SLOTS:
    void isKnownUntilSomebodyElseSetsAnother()
    {
        const auto file = m_folder.filePath(u"marked.db"_s);
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"mark"_s);
            connection.setDatabaseName(file);
            QVERIFY(connection.open());
            CheckpointMark mark;
            mark.remember(connection);
            QVERIFY(mark.isIn(connection));
            QVERIFY(!mark.isWritten());
            QVERIFY(mark.write(connection, file).ok());
            QVERIFY(!mark.isWritten()); // not before it is committed
            mark.committed();
            QVERIFY(mark.isWritten());
            QVERIFY(mark.isIn(connection));
            mark.committed(); // of a transaction that did not write it
            QVERIFY(mark.isIn(connection));
            mark.checkpointed();
            QVERIFY(!mark.isWritten());
            QVERIFY(runStatement(connection, u"PRAGMA user_version = 0"_s).ok());
            QVERIFY(!mark.isIn(connection));
            const auto unmarked = headOf(file);
            QVERIFY(mark.write(connection, file).ok());
            QVERIFY(CheckpointMark::isSeenIn(headOf(file), connection));
            QVERIFY(!CheckpointMark::isSeenIn(unmarked, connection));
            connection.close();
            QVERIFY(CheckpointMark::isSeenIn(unmarked, connection)); // nobody can tell
        }
        QSqlDatabase::removeDatabase(u"mark"_s);
    }
};

QTEST_GUILESS_MAIN(CheckpointMarkTest)
#include "tst_checkpointmark.moc"
