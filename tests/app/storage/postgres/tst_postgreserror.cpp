#include "app/storage/postgres/postgreserror.h"

#include <QTest>

#include "app/storage/postgres/postgresdriver.h"
#include "app/storage/query.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class PostgresErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItInOneLine_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("nobody listens")
            << QByteArray("08006")
            << u"connection to server at \"127.0.0.1\", port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?\n"_s
            << u"The server of db.example/votes cannot be reached: no server listens there. Look after the server and the network, then try again."_s;
        QTest::newRow("no socket")
            << QByteArray("08006")
            << u"connection to server on socket \"/run/postgresql/.s.PGSQL.5432\" failed: No such file or directory\n\tIs the server running locally"_s
            << u"The server of db.example/votes cannot be reached: no server runs at that socket. Look after the server and the network, then try again."_s;
        QTest::newRow("a login")
            << QByteArray("28P01")
            << u"connection to server at \"::1\", port 5432 failed: FATAL:  password authentication failed for user \"mia\"\n"_s
            << u"The server of db.example/votes refuses the login: password authentication failed for user \"mia\". Look after the user's name and password in the setting storage, or in the password file."_s;
        QTest::newRow("another's certificate")
            << QByteArray("08006")
            << u"connection to server at \"127.0.0.1\", port 5432 failed: SSL error: certificate verify failed\n"_s
            << u"The server of db.example/votes is not trusted: SSL error: certificate verify failed. Look after sslmode, sslrootcert and the name in the setting storage, and after the clock of this computer."_s;
        QTest::newRow("no certificate")
            << QByteArray("08006")
            << u"connection to server at \"127.0.0.1\", port 5432 failed: server does not support SSL, but SSL was required\n"_s
            << u"The server of db.example/votes is not trusted: server does not support SSL, but SSL was required. Look after sslmode, sslrootcert and the name in the setting storage, and after the clock of this computer."_s;
        QTest::newRow("ended")
            << QByteArray("57P01") << u"FATAL:  terminating connection due to administrator command\nserver closed"_s
            << u"The server of db.example/votes is being stopped or started: it ended the connection. When it runs, try again."_s;
        QTest::newRow("a pooler, twice prepared")
            << QByteArray("42P05") << u"ERROR:  prepared statement \"s1\" already exists"_s
            << u"A pooler in front of db.example/votes gives each transaction another session, where this program's statements are not: prepared statement \"s1\" already exists. Let the pooler pool sessions (pool_mode = session), or name the server itself in the setting storage."_s;
        QTest::newRow("a pooler, not prepared")
            << QByteArray("26000") << u"prepared statement \"s7\" does not exist"_s
            << u"A pooler in front of db.example/votes gives each transaction another session, where this program's statements are not: prepared statement \"s7\" does not exist. Let the pooler pool sessions (pool_mode = session), or name the server itself in the setting storage."_s;
        QTest::newRow("a pooler of statements")
            << QByteArray("08P01") << u"transaction blocks not allowed in statement pooling mode"_s
            << u"A pooler in front of db.example/votes gives each transaction another session, where this program's statements are not: transaction blocks not allowed in statement pooling mode. Let the pooler pool sessions (pool_mode = session), or name the server itself in the setting storage."_s;
        QTest::newRow("another trouble of a pooler's")
            << QByteArray("08P01") << u"query_wait_timeout"_s
            << u"The server of db.example/votes cannot be reached: query_wait_timeout. Look after the server and the network, then try again."_s;
        QTest::newRow("ended by others")
            << QByteArray("57014") << u"ERROR:  canceling statement due to statement timeout"_s
            << u"The server of db.example/votes ended a statement before its end: canceling statement due to statement timeout. Look whether somebody ends them there, and whether its statement_timeout is long enough. Try again."_s;
        QTest::newRow("no words") << QByteArray() << QString()
                                  << u"The storage db.example/votes failed: it gave no reason."_s;
        QTest::newRow("our own")
            << QByteArray("08006") << u"it does not answer"_s
            << u"The server of db.example/votes cannot be reached: it does not answer. Look after the server and the network, then try again."_s;
    }
    void saysItInOneLine()
    {
        QFETCH(QByteArray, state);
        QFETCH(QString, words);
        QFETCH(QString, said);
        const auto error = postgresError(saidByPostgres(state, words), u"db.example/votes"_s);
        QCOMPARE(error.text, said);
        QCOMPARE(error.code, QString::fromLatin1(state));
    }

    // A start waits a minute for a server that is away.
    void whoIsNotTrustedIsNotAway()
    {
        const auto refused = u"server certificate for \"a\" does not match host name \"b\""_s;
        QVERIFY(!isConnectionLost(postgresError(saidByPostgres("08006", refused), u"votes"_s)));
        QVERIFY(isConnectionLost(postgresError(saidByPostgres("08006", u"it does not answer"_s), u"votes"_s)));
    }

    // Qt says nothing of what is asked on a connection that was closed because the server is gone.
    void whatIsAskedOnAClosedConnectionHasAReason()
    {
        {
            auto closed = QSqlDatabase::addDatabase(
                new PostgresDriver(*PostgresAddress::parse(u"postgresql://127.0.0.1/votes"_s)), u"closed"_s);
            closed.setDatabaseName(u"db.example/votes"_s);
            const auto failed = runQuery(closed, u"SELECT 1"_s);
            QVERIFY(!failed.ok());
            QCOMPARE(failed.error().text,
                u"The server of db.example/votes cannot be reached: the connection ended. Look after the server and the network, then try again."_s);
            QVERIFY(isConnectionLost(failed.error()));
        }
        QSqlDatabase::removeDatabase(u"closed"_s);
    }

    // An administrator may end a statement that somebody waits for.
    void onlyWhatWeEndIsCancelled()
    {
        const auto theirs = postgresError(saidByPostgres(queryCanceled, u"canceling statement"_s), u"votes"_s);
        QCOMPARE(theirs.kind, Error::Kind::Busy);
        QVERIFY(postgresError(saidByPostgres(endedUnwanted, {}), u"votes"_s).isCancelled());
    }

    // Whoever asked has an answer, and a start has ended: nobody does it for them. The home and votes go on by
    // themselves.
    void onlyWhoTriesAgainSaysSo()
    {
        for (const QByteArray state : {"08006", "57P03", "40001", "57014"}) {
            const auto error = postgresError(saidByPostgres(state, u"it does not answer"_s), u"votes"_s);
            QVERIFY2(!error.text.contains(u"is tried again"_s), qPrintable(error.text));
            QVERIFY2(error.text.endsWith(u"ry again."_s), qPrintable(error.text));
            const auto told = triedAgain(error).text;
            QVERIFY2(told.endsWith(u" It is tried again."_s), qPrintable(told));
            QVERIFY2(!told.contains(u" try again"_s, Qt::CaseInsensitive), qPrintable(told));
            QCOMPARE(triedAgain(triedAgain(error)).text, told);
        }
        QCOMPARE(triedAgain(Error::local(Reason::NoSpace, u"The disk is full."_s)).text, u"The disk is full."_s);
    }
};

QTEST_GUILESS_MAIN(PostgresErrorTest)
#include "tst_postgreserror.moc"
