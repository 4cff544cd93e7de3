#include "app/storage/sqlite/databasereplacement.h"

#include <functional>
#include <memory>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class DatabaseReplacementTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    databaseparts::Facts m_ours;

    QString file() const { return m_folder->filePath(u"open.db"_s); }
    /// With one table, which has one row; `done` is called while it is open.
    void withDatabase(const std::function<void(QSqlDatabase&)>& done)
    {
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"replaced"_s);
            connection.setDatabaseName(file());
            QVERIFY(connection.open());
            QVERIFY(runStatement(connection, u"CREATE TABLE birds (name TEXT)"_s).ok());
            QVERIFY(runStatement(connection, u"INSERT INTO birds VALUES ('kestrel')"_s).ok());
            for (std::size_t part = 0; part < m_ours.size(); ++part)
                m_ours.at(part) = FileFacts::of(databaseparts::name(file(), part));
            done(connection);
            connection.close();
        }
        QSqlDatabase::removeDatabase(u"replaced"_s);
    }
    bool isWhole() const
    {
        QFile now(file());
        return now.open(QFile::ReadOnly) && now.readAll().contains("kestrel");
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDeletedOneStandsThereAgain()
    {
        withDatabase([this](QSqlDatabase& connection) {
            QVERIFY(QFile::remove(file()));
            DatabaseReplacement replacement;
            QVERIFY(replacement.replace(connection, file(), m_ours).ok());
            QVERIFY(replacement.kept().isEmpty());
            QVERIFY(isWhole());
        });
    }

    void whatSomebodyHasPutThereIsKept()
    {
        withDatabase([this](QSqlDatabase& connection) {
            QVERIFY(QFile::rename(file(), file() + u".moved"_s));
            QFile other(file());
            QVERIFY(other.open(QFile::WriteOnly) && other.write("another") == 7);
            other.close();
            DatabaseReplacement replacement;
            QVERIFY(replacement.replace(connection, file(), m_ours).ok());
            QVERIFY(isWhole());
            QFile kept(replacement.kept());
            QVERIFY(kept.open(QFile::ReadOnly));
            QCOMPARE(kept.readAll(), "another");
            replacement.forgetKept();
            QVERIFY(replacement.kept().isEmpty());
        });
    }
};

QTEST_GUILESS_MAIN(DatabaseReplacementTest)
#include "tst_databasereplacement.moc"
